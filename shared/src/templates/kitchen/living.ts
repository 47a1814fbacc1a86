import { rows } from "./lanes";
import { delight, note, quote } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const kitchenLiving: TemplatePhase = {
  title: words("Life in the kitchen", "Livet i köket", "Livet i køkkenet", "Livet på kjøkkenet"),
  period: "after",
  steps: [
    {
      title: words(
        "Gets the last faults fixed",
        "Får de sista felen åtgärdade",
        "Får de sidste fejl rettet",
        "Får rettet de siste feilene",
      ),
      actor: "us",
      wished: 1,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "We send photos of the crooked door, for the third time",
            "Vi skickar bilder på den sneda luckan, för tredje gången",
            "Vi sender billeder af den skæve låge, for tredje gang",
            "Vi sender bilder av den skjeve skapdøra, for tredje gang",
          ),
        ],
        thoughts: [
          note(
            "Now that we've paid, do they still care?",
            "Nu har vi betalat. Bryr de sig fortfarande?",
            "Nu har vi betalt. Er de så ligeglade?",
            "Nå har vi betalt. Bryr de seg fortsatt?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The complaint form",
              "Reklamationsformuläret",
              "Reklamationsformularen",
              "Reklamasjonsskjemaet",
            ),
            touchpoint: {
              channel: "complaint",
              wished: 1,
              actual: -2,
              action: words(
                "Answer the same day, with a name and a date",
                "Svara samma dag, med ett namn och ett datum",
                "Svar samme dag, med et navn og en dato",
                "Svar samme dag, med et navn og en dato",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "disappointed",
              why: words(
                "They have paid. Now they learn whether we care",
                "De har betalat. Nu visar det sig om vi bryr oss",
                "De har betalt. Nu viser det sig, om vi er ligeglade",
                "De har betalt. Nå viser det seg om vi bryr oss",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Nobody can say when it will be done",
            "Ingen kan säga när det blir klart",
            "Ingen kan sige, hvornår det bliver færdigt",
            "Ingen kan si når det blir ferdig",
          ),
        ],
        opportunities: [
          note(
            "Come back after a month and adjust doors and drawers",
            "Kom tillbaka efter en månad och justera luckor och lådor",
            "Kom igen efter en måned, og justér låger og skuffer",
            "Kom tilbake etter en måned og juster dører og skuffer",
          ),
        ],
        backstage: [
          note(
            "The same person answers until the last fault is fixed",
            "Samma person svarar tills det sista felet är åtgärdat",
            "Den samme person svarer, til den sidste fejl er rettet",
            "Samme person svarer til den siste feilen er rettet",
          ),
        ],
      }),
    },
    {
      title: words(
        "Cooks the first dinner",
        "Lagar den första middagen",
        "Laver den første middag",
        "Lager den første middagen",
      ),
      actor: "customer",
      wished: 2,
      actual: 1,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "We make pizza, all four of us at the same worktop",
            "Vi bakar pizza, alla fyra vid samma bänk",
            "Vi laver pizza, alle fire ved samme køkkenbord",
            "Vi lager pizza, alle fire ved samme benk",
          ),
        ],
        thoughts: [
          delight(
            "It was worth it. Almost all of it",
            "Det var värt det. Nästan alltihop",
            "Det var det værd. Næsten det hele",
            "Det var verdt det. Nesten alt sammen",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The photos that we show our friends",
              "Bilderna som vi visar för våra vänner",
              "Billederne, vi viser vores venner",
              "Bildene vi viser vennene våre",
            ),
            touchpoint: {
              channel: "social",
              wished: 2,
              actual: 1,
              action: words(
                "Ask what they tell their friends, and listen",
                "Fråga vad de berättar för vännerna, och lyssna",
                "Spørg, hvad de fortæller vennerne, og lyt",
                "Spør hva de forteller vennene, og lytt",
              ),
            },
          },
        ],
        "pain-points": [
          quote(
            "Buy it there, but find your fitter first.",
            "Köp det där, men hitta en montör först.",
            "Køb det der, men find en montør først.",
            "Kjøp det der, men finn en montør først.",
          ),
        ],
        opportunities: [
          note(
            "Call after three months: what works, and what gets in the way?",
            "Ring efter tre månader: Vad fungerar, och vad skaver?",
            "Ring efter tre måneder: Hvad fungerer, og hvad driller?",
            "Ring etter tre måneder: Hva fungerer, og hva er tungvint?",
          ),
        ],
      }),
    },
  ],
};
