import { delight, note, observation } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const eating: TemplatePhase = {
  title: words("At the table", "Vid bordet", "Ved bordet", "Ved bordet"),
  period: "during",
  steps: [
    {
      title: words("Orders", "Beställer", "Bestiller", "Bestiller"),
      actor: "us",
      wished: 1,
      actual: 0,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "We order at once, for all three",
            "Vi beställer direkt, åt alla tre",
            "Vi bestiller med det samme til alle tre",
            "Vi bestiller med en gang, til alle tre",
          ),
        ],
        thoughts: [
          note(
            "If we hurry, we'll make it before she gets tired",
            "Skyndar vi oss hinner vi innan hon blir trött",
            "Skynder vi os, når vi det, inden hun bliver træt",
            "Skynder vi oss, rekker vi det før hun blir trøtt",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Jon, who takes the order",
              "Jon, som tar beställningen",
              "Jon, der tager imod bestillingen",
              "Jon, som tar bestillingen",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 1,
              actual: 0,
              action: words(
                "Say how long it takes, before they order",
                "Säg hur lång tid det tar, innan de beställer",
                "Sig, hvor lang tid det tager, før de bestiller",
                "Si hvor lang tid det tar, før de bestiller",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The fish is finished. We hear it after ten minutes",
            "Fisken är slut. Det får vi veta efter tio minuter",
            "Der er ikke mere fisk. Det hører vi først ti minutter senere",
            "Det er tomt for fisk. Det får vi vite ti minutter senere",
          ),
        ],
        opportunities: [
          note(
            "Recommend what the kitchen makes fastest right now",
            "Föreslå det som köket gör snabbast just nu",
            "Foreslå det, køkkenet laver hurtigst lige nu",
            "Foreslå det kjøkkenet lager raskest akkurat nå",
          ),
        ],
        backstage: [
          note(
            "The kitchen tells the floor when something is running out",
            "Köket säger till serveringen när något håller på att ta slut",
            "Køkkenet siger til, når noget er ved at slippe op",
            "Kjøkkenet sier fra når noe holder på å ta slutt",
          ),
        ],
      }),
    },
    {
      title: words("Waits for the food", "Väntar på maten", "Venter på maden", "Venter på maten"),
      actor: "us",
      wished: 1,
      actual: -2,
      tension: 5,
      notes: rows({
        "customer-actions": [
          note(
            "We build a tower of sugar lumps. Twice",
            "Vi bygger ett torn av sockerbitar. Två gånger",
            "Vi bygger et tårn af sukkerknalder. To gange",
            "Vi bygger et tårn av sukkerbiter. To ganger",
          ),
        ],
        thoughts: [
          note(
            "Everybody else gets their food. Have they forgotten us?",
            "Alla andra får sin mat. Har de glömt oss?",
            "Alle andre får deres mad. Har de glemt os?",
            "Alle andre får maten sin. Har de glemt oss?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Jon, who doesn't look our way",
              "Jon, som inte tittar åt vårt håll",
              "Jon, der ikke kigger i vores retning",
              "Jon, som ikke ser i vår retning",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 1,
              actual: -2,
              action: words(
                "Go to the table after ten minutes, and say how it is",
                "Gå till bordet efter tio minuter och säg som det är",
                "Gå hen til bordet efter ti minutter, og sig, som det er",
                "Gå bort til bordet etter ti minutter, og si det som det er",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "frustrated",
              why: words(
                "What we do when it takes time is what they remember",
                "Det vi gör när det drar ut på tiden är det de minns",
                "Det, vi gør, når det trækker ud, er det, de husker",
                "Det vi gjør når det drar ut, er det de husker",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Thirty-five minutes, with a five-year-old",
            "Trettiofem minuter, med en femåring",
            "Femogtredive minutter med en femårig",
            "Trettifem minutter, med en femåring",
          ),
        ],
        opportunities: [
          note(
            "The child's plate comes first, always",
            "Barnets tallrik kommer först, alltid",
            "Barnets tallerken kommer altid først",
            "Barnets tallerken kommer først, alltid",
          ),
        ],
        backstage: [
          observation(
            "Two tables of twelve came at the same time, and nobody said it",
            "Två sällskap på tolv kom samtidigt, och ingen sa något",
            "To selskaber på tolv kom samtidig, og ingen sagde det",
            "To selskaper på tolv kom samtidig, og ingen sa det",
          ),
        ],
      }),
    },
    {
      title: words("Eats", "Äter", "Spiser", "Spiser"),
      actor: "us",
      wished: 2,
      actual: 2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "We taste each other's food, and talk with our mouths full",
            "Vi smakar av varandras mat och pratar med munnen full",
            "Vi smager på hinandens mad og taler med mad i munden",
            "Vi smaker på maten til hverandre og snakker med mat i munnen",
          ),
        ],
        thoughts: [
          delight(
            "Listen how quiet it got. It's so good!",
            "Hör så tyst det blev. Det är så gott!",
            "Hør, hvor stille der blev. Hvor smager det godt!",
            "Hør så stille det ble. Så godt det er!",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The plate: hot, as in the picture",
              "Tallriken: varm, precis som på bilden",
              "Tallerkenen: varm og præcis som på billedet",
              "Tallerkenen: varm, akkurat som på bildet",
            ),
            touchpoint: {
              channel: "place",
              wished: 2,
              actual: 2,
              action: words(
                "Ask once, after three bites, and wait for the answer",
                "Fråga en gång, efter tre tuggor, och vänta på svaret",
                "Spørg én gang, efter tre mundfulde, og vent på svaret",
                "Spør én gang, etter tre munnfuller, og vent på svaret",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The music is just too loud to talk",
            "Musiken är precis för hög för att prata",
            "Musikken er lige for høj til, at vi kan tale sammen",
            "Musikken er akkurat for høy til at vi kan snakke",
          ),
        ],
        backstage: [
          note(
            "The cook sees the guests through the hatch",
            "Kocken ser gästerna genom luckan",
            "Kokken kan se gæsterne gennem lugen",
            "Kokken ser gjestene gjennom luka",
          ),
        ],
      }),
    },
  ],
};
