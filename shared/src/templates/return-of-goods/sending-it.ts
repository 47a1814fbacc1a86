import { note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const sendingIt: TemplatePhase = {
  title: words("Sending it", "Skicka", "Sende den", "Sende den"),
  period: "during",
  steps: [
    {
      title: words("Registers the return", "Anmäler returen", "Melder returen", "Melder returen"),
      actor: "us",
      wished: 1,
      actual: -2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I look for the order number in three inboxes",
            "Jag letar efter ordernumret i tre inkorgar",
            "Jeg leder efter ordrenummeret i tre indbakker",
            "Jeg leter etter ordrenummeret i tre innbokser",
          ),
        ],
        thoughts: [
          note(
            "Why must I say why?",
            "Varför måste jag säga varför?",
            "Hvorfor skal jeg sige hvorfor?",
            "Hvorfor må jeg si hvorfor?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The return form, with fourteen fields",
              "Returformuläret med fjorton fält",
              "Returformularen med fjorten felter",
              "Returskjemaet med fjorten felter",
            ),
            touchpoint: {
              channel: "self-service",
              wished: 1,
              actual: -2,
              action: words(
                "Two taps from the order: this one, send back",
                "Två tryck från ordern: den här, skicka tillbaka",
                "To tryk fra ordren: denne her, send retur",
                "To trykk fra ordren: denne, send tilbake",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "“Print the label.” On what?",
            "”Skriv ut etiketten.” På vad då?",
            "»Udskriv labelen.« På hvad?",
            "«Skriv ut etiketten.» På hva da?",
          ),
        ],
        opportunities: [
          note(
            "A code in the phone instead of a label",
            "En kod i mobilen i stället för en etikett",
            "En kode på mobilen i stedet for en label",
            "En kode på mobilen i stedet for en etikett",
          ),
        ],
        backstage: [
          note(
            "The order is already known to the page: fill it in",
            "Sidan känner redan till ordern: fyll i den",
            "Siden kender allerede ordren: udfyld den",
            "Siden kjenner allerede ordren: fyll den ut",
          ),
        ],
      }),
    },
    {
      title: words("Hands it in", "Lämnar in", "Afleverer den", "Leverer den inn"),
      actor: "partner",
      wished: 1,
      actual: 0,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I queue among the sweets with a box under my arm",
            "Jag köar bland godiset med en kartong under armen",
            "Jeg står i kø mellem slikket med en æske under armen",
            "Jeg står i kø blant godteriet med en eske under armen",
          ),
        ],
        thoughts: [
          question(
            "If it's lost now, whose fault is it?",
            "Om det försvinner nu, vems fel är det?",
            "Hvis den bliver væk nu, hvis skyld er det så?",
            "Hvis den blir borte nå, hvem sin feil er det?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The parcel counter in the grocery shop",
              "Paketdisken i mataffären",
              "Pakkedisken i supermarkedet",
              "Pakkedisken i matbutikken",
            ),
            touchpoint: {
              channel: "place",
              wished: 1,
              actual: 0,
              action: words(
                "A receipt by text as soon as it has been scanned",
                "Ett kvitto på sms så snart det är skannat",
                "En kvittering på sms, så snart den er scannet",
                "En kvittering på sms så snart den er skannet",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The counter closes at six. I'm there five past",
            "Disken stänger klockan sex. Jag är där fem över",
            "Disken lukker klokken seks. Jeg er der fem minutter over",
            "Disken stenger klokka seks. Jeg er der fem over",
          ),
        ],
        opportunities: [
          note(
            "Fetch it at the door when we bring the next pair",
            "Hämta vid dörren när vi kommer med nästa par",
            "Hent den ved døren, når vi kommer med det næste par",
            "Hent den på døra når vi kommer med neste par",
          ),
        ],
      }),
    },
  ],
};
