import { note, observation } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const theMoney: TemplatePhase = {
  title: words("The money", "Pengarna", "Pengene", "Pengene"),
  period: "during",
  steps: [
    {
      title: words(
        "Waits for the money",
        "Väntar på pengarna",
        "Venter på pengene",
        "Venter på pengene",
      ),
      actor: "nobody",
      wished: 1,
      actual: -2,
      tension: 5,
      notes: rows({
        "customer-actions": [
          note(
            "I look at my account every morning for eleven days",
            "Jag kollar kontot varje morgon i elva dagar",
            "Jeg kigger på kontoen hver morgen i elleve dage",
            "Jeg sjekker kontoen hver morgen i elleve dager",
          ),
        ],
        thoughts: [
          note(
            "They took my money in one second",
            "De tog mina pengar på en sekund",
            "De tog mine penge på ét sekund",
            "De tok pengene mine på ett sekund",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "“Your case is being processed”",
              "”Ditt ärende behandlas”",
              "»Din sag er under behandling«",
              "«Saken din er til behandling»",
            ),
            touchpoint: {
              channel: "email",
              wished: 1,
              actual: -2,
              action: words(
                "Pay when the parcel is scanned, not when it's opened",
                "Betala när paketet skannas, inte när det öppnas",
                "Betal, når pakken er scannet, ikke når den er åbnet",
                "Betal når pakka er skannet, ikke når den er åpnet",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "frustrated",
              why: words(
                "My money is with somebody who doesn't answer",
                "Mina pengar är hos någon som inte svarar",
                "Mine penge er hos nogen, der ikke svarer",
                "Pengene mine er hos noen som ikke svarer",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "I can't buy new ones before I get the money",
            "Jag kan inte köpa nya innan jag får pengarna",
            "Jeg kan ikke købe nye, før jeg får pengene",
            "Jeg kan ikke kjøpe nye før jeg får pengene",
          ),
        ],
        opportunities: [
          note(
            "Send the new size at once, and settle later",
            "Skicka den nya storleken direkt, och gör upp sedan",
            "Send den nye størrelse straks, og gør op bagefter",
            "Send den nye størrelsen med en gang, og gjør opp etterpå",
          ),
        ],
        backstage: [
          observation(
            "The parcels stand five days in the warehouse before anyone opens them",
            "Paketen står fem dagar på lagret innan någon öppnar dem",
            "Pakkerne står fem dage på lageret, før nogen åbner dem",
            "Pakkene står fem dager på lageret før noen åpner dem",
          ),
        ],
      }),
    },
    {
      title: words(
        "Asks where it is",
        "Frågar var det är",
        "Spørger, hvor den er",
        "Spør hvor den er",
      ),
      actor: "us",
      wished: 2,
      actual: 0,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I write in the chat, and send the receipt again",
            "Jag skriver i chatten och skickar kvittot igen",
            "Jeg skriver i chatten og sender kvitteringen igen",
            "Jeg skriver i chatten og sender kvitteringen på nytt",
          ),
        ],
        thoughts: [
          note(
            "Now I sound angry. I'm not like that",
            "Nu låter jag arg. Sådan är jag inte",
            "Nu lyder jeg vred. Sådan er jeg ellers ikke",
            "Nå høres jeg sint ut. Sånn er jeg ikke",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Hugo in the chat, who sees the parcel and pays at once",
              "Hugo i chatten, som ser paketet och betalar direkt",
              "Hugo i chatten, der kan se pakken og betaler med det samme",
              "Hugo i chatten, som ser pakka og betaler med en gang",
            ),
            touchpoint: {
              channel: "chat",
              wished: 2,
              actual: 1,
              action: words(
                "Let the one who answers pay out, up to 200 euros",
                "Låt den som svarar betala ut, upp till 2 000 kronor",
                "Lad den, der svarer, udbetale op til 2.000 kroner",
                "La den som svarer, betale ut opptil 2000 kroner",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Four contacts for one pair of shoes",
            "Fyra kontakter för ett par skor",
            "Fire henvendelser for ét par sko",
            "Fire henvendelser for ett par sko",
          ),
        ],
        opportunities: [
          note(
            "Every “where is my money?” is a contact to be spared",
            "Varje ”var är mina pengar?” är en onödig kontakt",
            "Hvert »hvor er mine penge?« er en henvendelse, vi kan undgå",
            "Hvert «hvor er pengene mine?» er en kontakt som kan forhindres",
          ),
        ],
        backstage: [
          note(
            "Hugo sees parcel, order and payment in one window",
            "Hugo ser paket, order och betalning i samma fönster",
            "Hugo ser pakke, ordre og betaling i samme vindue",
            "Hugo ser pakke, ordre og betaling i samme vindu",
          ),
        ],
      }),
    },
  ],
};
