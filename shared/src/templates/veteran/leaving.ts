import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const leaving: TemplatePhase = {
  title: words(
    "Leaving the service · year 0",
    "Lämnar tjänsten · år 0",
    "Forlader tjenesten · år 0",
    "Forlater tjenesten · år 0",
  ),
  period: "before",
  steps: [
    {
      title: words(
        "Hands in the uniform",
        "Lämnar in uniformen",
        "Afleverer uniformen",
        "Leverer inn uniformen",
      ),
      actor: "us",
      wished: 1,
      actual: 0,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I hand in boots, bag and helmet, and get a receipt",
            "Jag lämnar in kängor, säck och hjälm, och får ett kvitto",
            "Jeg afleverer støvler, sæk og hjelm og får en kvittering",
            "Jeg leverer støvler, sekk og hjelm, og får en kvittering",
          ),
        ],
        thoughts: [
          note(
            "Was that all? Eleven years",
            "Var det allt? Elva år",
            "Var det det hele? Elleve år",
            "Var det alt? Elleve år",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The counter in the store, on the last day",
              "Disken i förrådet, sista dagen",
              "Skranken på depotet, den sidste dag",
              "Skranken på depotet, siste dag",
            ),
            touchpoint: {
              channel: "place",
              wished: 2,
              actual: 0,
              action: words(
                "Somebody from the unit is there, shakes hands and says: we call in six weeks",
                "Någon från förbandet är med, tar i hand och säger: vi ringer om sex veckor",
                "En fra enheden er med, giver hånd og siger: vi ringer om seks uger",
                "En fra avdelingen er med, tar i hånda og sier: vi ringer om seks uker",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Forty pages about rights, to a man who only wants to go home",
            "Fyrtio sidor om rättigheter, till en som bara vill hem",
            "Fyrre sider om rettigheder til en, der bare vil hjem",
            "Førti sider om rettigheter, til en som bare vil hjem",
          ),
        ],
        opportunities: [
          note(
            "Name one contact for life before the last day",
            "Utse en kontakt för livet före sista dagen",
            "Udpeg én kontakt for livet før sidste dag",
            "Pek ut én kontakt for livet før siste dag",
          ),
        ],
      }),
    },
    {
      title: words("Comes home", "Kommer hem", "Kommer hjem", "Kommer hjem"),
      actor: "customer",
      wished: 2,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I sleep on the floor the first week. The bed is too soft",
            "Jag sover på golvet första veckan. Sängen är för mjuk",
            "Jeg sover på gulvet den første uge. Sengen er for blød",
            "Jeg sover på gulvet den første uka. Senga er for mjuk",
          ),
        ],
        thoughts: [
          note(
            "It's so good to be home. Why am I not glad?",
            "Det är så skönt att vara hemma. Varför blir jag inte glad?",
            "Det er så godt at være hjemme. Hvorfor er jeg ikke glad?",
            "Det er så godt å være hjemme. Hvorfor blir jeg ikke glad?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The letter with the form about health",
              "Brevet med hälsoenkäten",
              "Brevet med spørgeskemaet om helbred",
              "Brevet med skjemaet om helse",
            ),
            touchpoint: {
              channel: "letter",
              wished: 1,
              actual: -1,
              action: words(
                "Call instead of writing, and speak with the family as well",
                "Ring i stället för att skriva, och prata med familjen också",
                "Ring i stedet for at skrive, og tal også med familien",
                "Ring i stedet for å skrive, og snakk med familien også",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "I tick “no problems”. It's the quickest",
            "Jag kryssar ”inga besvär”. Det går fortast",
            "Jeg krydser »ingen gener« af. Det går hurtigst",
            "Jeg krysser av for «ingen plager». Det går raskest",
          ),
        ],
        opportunities: [
          note(
            "Ask again after six months, when the answer is truer",
            "Fråga igen efter ett halvår, när svaret är sannare",
            "Spørg igen efter et halvt år, når svaret er mere sandt",
            "Spør igjen etter et halvt år, når svaret er sannere",
          ),
        ],
      }),
    },
  ],
};
