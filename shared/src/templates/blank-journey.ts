import { note, question } from "./notes";
import { rowsOf } from "./rows";
import type { Template, TemplateLane } from "./template";
import { words } from "./words";

const lanes = [
  { role: "customer-actions" },
  { role: "touchpoints" },
  { role: "thoughts" },
  { role: "feelings" },
  { role: "pain-points" },
  { role: "opportunities" },
] as const satisfies readonly TemplateLane[];

const rows = rowsOf(lanes, { touchpoints: "teal" });

/** Before, during and after, with a note here and there that says how to begin. */
export const blankJourney: Template = {
  id: "blank-journey",
  title: words("Blank journey", "Tom kundresa", "Tom kunderejse", "Tom kundereise"),
  description: words(
    "Before, during and after: an empty map with a few notes that help you begin.",
    "Före, under och efter: en tom karta med några lappar som hjälper er i gång.",
    "Før, under og efter: et tomt kort med et par sedler, der hjælper jer i gang.",
    "Før, under og etter: et tomt kart med noen lapper som hjelper dere i gang.",
  ),
  journeys: [
    {
      title: words(
        "A journey, in the customer's words",
        "En resa, med kundens egna ord",
        "En rejse, med kundens egne ord",
        "En reise, med kundens egne ord",
      ),
      purpose: words(
        "What is the customer trying to achieve?",
        "Vad försöker kunden uppnå?",
        "Hvad prøver kunden at opnå?",
        "Hva prøver kunden å oppnå?",
      ),
      need: words(
        "What is missing when it begins?",
        "Vad saknas när det börjar?",
        "Hvad mangler, når det begynder?",
        "Hva mangler når det begynner?",
      ),
      met: words(
        "What does it look like when the need is met?",
        "Hur ser det ut när behovet är uppfyllt?",
        "Hvordan ser det ud, når behovet er opfyldt?",
        "Hvordan ser det ut når behovet er dekket?",
      ),
      state: "as-is",
      personas: [
        {
          name: words(
            "Whose journey is it?",
            "Vems resa är det?",
            "Hvis rejse er det?",
            "Hvem sin reise er det?",
          ),
          quote: words(
            "A sentence that they would say themselves",
            "En mening som personen själv skulle säga",
            "En sætning, som personen selv ville sige",
            "En setning som personen selv ville sagt",
          ),
        },
      ],
      lanes,
      phases: [
        {
          title: words("Before", "Före", "Før", "Før"),
          period: "before",
          steps: [
            {
              title: words("Feels a need", "Får ett behov", "Får et behov", "Får et behov"),
              notes: rows({
                "customer-actions": [
                  question(
                    "What went on in the customer's life before we came into it?",
                    "Vad hände i kundens liv innan vi kom in i bilden?",
                    "Hvad skete der i kundens liv, før vi kom ind i billedet?",
                    "Hva skjedde i kundens liv før vi kom inn i bildet?",
                  ),
                ],
              }),
            },
            {
              title: words(
                "Looks for a way",
                "Söker en lösning",
                "Søger en løsning",
                "Leter etter en løsning",
              ),
              notes: rows({
                thoughts: [
                  note(
                    "Write what the customer thinks, the way they would say it",
                    "Skriv vad kunden tänker, med kundens egna ord",
                    "Skriv, hvad kunden tænker, med kundens egne ord",
                    "Skriv hva kunden tenker, med kundens egne ord",
                  ),
                ],
              }),
            },
          ],
        },
        {
          title: words("During", "Under", "Under", "Under"),
          period: "during",
          steps: [
            {
              title: words("Gets started", "Kommer i gång", "Kommer i gang", "Kommer i gang"),
              notes: rows({
                touchpoints: [
                  note(
                    "One note for each meeting with us: a page, a call, a door, a letter",
                    "En lapp för varje möte med oss: en sida, ett samtal, en dörr, ett brev",
                    "En seddel for hvert møde med os: en side, et opkald, en dør, et brev",
                    "Én lapp for hvert møte med oss: en side, en samtale, en dør, et brev",
                  ),
                ],
              }),
            },
            {
              title: words("Gets it done", "Får det gjort", "Får det gjort", "Får det gjort"),
              notes: rows({
                "pain-points": [
                  note(
                    "Where does it hurt? Write what you have seen and heard, not what you guess",
                    "Var gör det ont? Skriv vad ni har sett och hört, inte vad ni gissar",
                    "Hvor gør det ondt? Skriv det, I har set og hørt, ikke det, I gætter på",
                    "Hvor gjør det vondt? Skriv det dere har sett og hørt, ikke det dere gjetter",
                  ),
                ],
              }),
            },
          ],
        },
        {
          title: words("After", "Efter", "Efter", "Etter"),
          period: "after",
          steps: [
            {
              title: words("Lives with it", "Lever med det", "Lever med det", "Lever med det"),
              notes: [],
            },
            {
              title: words(
                "Comes back, or moves on",
                "Kommer tillbaka, eller går vidare",
                "Kommer igen eller går videre",
                "Kommer tilbake eller går videre",
              ),
              notes: rows({
                opportunities: [
                  note(
                    "Save ideas here until the whole journey is on the wall",
                    "Spara idéerna här tills hela resan är på plats",
                    "Gem idéerne her, til hele rejsen er på plads",
                    "Spar ideene her til hele reisen er på plass",
                  ),
                ],
              }),
            },
          ],
        },
      ],
    },
  ],
};
