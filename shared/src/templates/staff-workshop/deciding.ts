import { delight, note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const deciding: TemplatePhase = {
  title: words(
    "Choosing and deciding",
    "Välja och besluta",
    "Vælge og beslutte",
    "Velge og bestemme",
  ),
  period: "during",
  steps: [
    {
      title: words(
        "Chooses the moments of truth · 20 min",
        "Väljer sanningens ögonblick · 20 min",
        "Vælger sandhedens øjeblikke · 20 min.",
        "Velger sannhetens øyeblikk · 20 min",
      ),
      actor: "us",
      wished: 2,
      actual: 1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "Three votes each: where is it decided if they stay?",
            "Tre röster var: Var avgörs det om de stannar?",
            "Tre stemmer hver: Hvor afgøres det, om de bliver?",
            "Tre stemmer hver: Hvor avgjøres det om de blir?",
          ),
        ],
        thoughts: [
          note(
            "We agree! Upstairs and at the counter",
            "Vi är överens! Både på kontoret och i disken",
            "Vi er enige! Både på kontoret og bag skranken",
            "Vi er enige! Både på kontoret og i skranken",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The votes, which all see at the same time",
              "Rösterna, som alla ser på samma gång",
              "Stemmerne, som alle ser på samme tid",
              "Stemmene, som alle ser samtidig",
            ),
            touchpoint: {
              channel: "app",
              wished: 2,
              actual: 1,
              action: words(
                "Let those who meet the customers speak first",
                "Låt dem som möter kunderna tala först",
                "Lad dem, der møder kunderne, tale først",
                "La dem som møter kundene, snakke først",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Everything becomes important",
            "Allt blir viktigt",
            "Alting bliver vigtigt",
            "Alt blir viktig",
          ),
        ],
        backstage: [
          note(
            "Three moments at the most. Say so beforehand",
            "Högst tre ögonblick. Säg det i förväg",
            "Højst tre øjeblikke. Sig det på forhånd",
            "Høyst tre øyeblikk. Si det på forhånd",
          ),
        ],
      }),
    },
    {
      title: words(
        "Comes up with ideas · 40 min",
        "Hittar på idéer · 40 min",
        "Finder på ideer · 40 min.",
        "Finner på ideer · 40 min",
      ),
      actor: "us",
      wished: 2,
      actual: 2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "In pairs: five ideas for one moment, the craziest as well",
            "Två och två: fem idéer till ett ögonblick, även den galnaste",
            "To og to: fem ideer til ét øjeblik, også den skøreste",
            "To og to: fem ideer til ett øyeblikk, også den villeste",
          ),
        ],
        thoughts: [
          delight(
            "We could do that one tomorrow!",
            "Den där kan vi göra i morgon!",
            "Den kan vi gøre i morgen!",
            "Den kan vi gjøre i morgen!",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The colleague from the other end of the journey",
              "Kollegan från andra änden av resan",
              "Kollegaen fra den anden ende af rejsen",
              "Kollegaen fra den andre enden av reisen",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 2,
              action: words(
                "Mix the pairs: the counter with the storeroom, the phone with the web",
                "Blanda paren: disken med lagret, telefonen med webben",
                "Bland parrene: skranken med lageret, telefonen med nettet",
                "Bland parene: skranken med lageret, telefonen med nettet",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "“We've tried that already”",
            "”Det har vi redan testat”",
            "»Det har vi allerede prøvet«",
            "«Det har vi prøvd før»",
          ),
        ],
        backstage: [
          note(
            "Ask: what would it take to try it once more, for a week?",
            "Fråga: Vad krävs för att testa en gång till, i en vecka?",
            "Spørg: Hvad skal der til for at prøve igen i en uge?",
            "Spør: Hva skal til for å prøve én gang til, i ei uke?",
          ),
        ],
      }),
    },
    {
      title: words(
        "Decides three things · 25 min",
        "Bestämmer tre saker · 25 min",
        "Beslutter tre ting · 25 min.",
        "Bestemmer tre ting · 25 min",
      ),
      actor: "us",
      wished: 2,
      actual: 0,
      tension: 5,
      notes: rows({
        "customer-actions": [
          note(
            "We choose three: who does what, by when, and how it shows",
            "Vi väljer tre: vem gör vad, till när, och hur syns det",
            "Vi vælger tre: hvem gør hvad, hvornår, og hvordan ses det",
            "Vi velger tre: hvem gjør hva, til når, og hvordan merkes det",
          ),
        ],
        thoughts: [
          question(
            "Are we allowed to decide this ourselves?",
            "Får vi bestämma det här själva?",
            "Må vi selv bestemme det her?",
            "Får vi bestemme dette selv?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The boss, who answers yes or no at once",
              "Chefen, som svarar ja eller nej direkt",
              "Chefen, der svarer ja eller nej med det samme",
              "Sjefen, som svarer ja eller nei med en gang",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 0,
              action: words(
                "A yes in the room, and a reason for every no",
                "Ett ja i rummet, och en motivering till varje nej",
                "Et ja i rummet og en begrundelse for hvert nej",
                "Et ja i rommet, og en grunn til hvert nei",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "confident",
              why: words(
                "Here the staff decide whether to believe in it this time",
                "Här avgör medarbetarna om de tror på det den här gången",
                "Her afgør medarbejderne, om de tror på det denne gang",
                "Her avgjør de ansatte om de tror på det denne gangen",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "“We'll look into it”",
            "”Det får vi titta på”",
            "»Det må vi se på«",
            "«Det må vi se på»",
          ),
        ],
        backstage: [
          note(
            "Begin with the closing question: what are people trying to achieve?",
            "Börja med slutfrågan: Vad försöker människor uppnå?",
            "Begynd med slutspørgsmålet: Hvad prøver folk at opnå?",
            "Begynn med sluttspørsmålet: Hva prøver folk å oppnå?",
          ),
        ],
      }),
    },
  ],
};
