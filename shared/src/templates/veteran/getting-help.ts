import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const gettingHelp: TemplatePhase = {
  title: words(
    "Getting help · year 6–9",
    "Får hjälp · år 6–9",
    "Får hjælp · år 6–9",
    "Får hjelp · år 6–9",
  ),
  period: "during",
  steps: [
    {
      title: words(
        "Begins treatment",
        "Börjar i behandling",
        "Begynder i behandling",
        "Begynner i behandling",
      ),
      actor: "partner",
      wished: 2,
      actual: 1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I drive ninety minutes there, every Tuesday",
            "Jag kör en och en halv timme dit, varje tisdag",
            "Jeg kører halvanden time derhen hver tirsdag",
            "Jeg kjører halvannen time dit, hver tirsdag",
          ),
        ],
        thoughts: [
          note(
            "It gets worse before it gets better. They did say so",
            "Det blir värre innan det blir bättre. Det sa de faktiskt",
            "Det bliver værre, før det bliver bedre. Det sagde de faktisk",
            "Det blir verre før det blir bedre. Det sa de faktisk",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Mona, the psychologist, who asks about one night at a time",
              "Mona, psykologen, som frågar om en natt i taget",
              "Mona, psykologen, der spørger til én nat ad gangen",
              "Mona, psykologen, som spør om én natt om gangen",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 1,
              action: words(
                "Invite Sara to every fifth meeting, if Erik wishes it",
                "Bjud in Sara till vart femte möte, om Erik vill",
                "Inviter Sara til hvert femte møde, hvis Erik vil",
                "Inviter Sara til hvert femte møte, hvis Erik vil",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "My boss wants a certificate for every Tuesday",
            "Chefen vill ha intyg för varje tisdag",
            "Chefen vil have papir på hver tirsdag",
            "Sjefen vil ha attest for hver tirsdag",
          ),
        ],
        opportunities: [
          note(
            "Every second meeting on the screen, every second in the room",
            "Vartannat möte på skärm, vartannat i rummet",
            "Hvert andet møde på skærm, hvert andet i rummet",
            "Annethvert møte på skjerm, annethvert i rommet",
          ),
        ],
      }),
    },
    {
      title: words("Falls back", "Får ett bakslag", "Får et tilbagefald", "Får et tilbakeslag"),
      actor: "nobody",
      wished: 1,
      actual: -1,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I miss two Tuesdays. Nobody calls",
            "Jag missar två tisdagar. Ingen ringer",
            "Jeg udebliver to tirsdage. Ingen ringer",
            "Jeg dropper to tirsdager. Ingen ringer",
          ),
        ],
        thoughts: [
          note(
            "Now I've wasted my chance as well",
            "Nu har jag bränt den chansen också",
            "Nu har jeg også spildt den chance",
            "Nå har jeg kastet bort den sjansen også",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "“As you did not attend, your case has been closed”",
              "”Eftersom du uteblivit avslutas ditt ärende”",
              "»Da du er udeblevet, er din sag afsluttet«",
              "«Siden du ikke møtte, er saken din avsluttet»",
            ),
            touchpoint: {
              channel: "letter",
              wished: 1,
              actual: -2,
              action: words(
                "Two missed meetings: we ring the doorbell, we don't close the case",
                "Två missade möten: vi ringer på dörren, vi avslutar ingenting",
                "To udeblivelser: vi ringer på døren, vi afslutter ingenting",
                "To uteblitte møter: vi ringer på døra, vi avslutter ingenting",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Mona has a new job. I begin again with someone else",
            "Mona har bytt jobb. Jag börjar om hos någon annan",
            "Mona har fået nyt job. Jeg begynder forfra hos en anden",
            "Mona har fått ny jobb. Jeg begynner på nytt hos en annen",
          ),
        ],
        opportunities: [
          note(
            "Hand over in a meeting for three, never in a letter",
            "Lämna över i ett möte på tre, aldrig i ett brev",
            "Overdrag i et møde for tre, aldrig i et brev",
            "Overlever i et møte for tre, aldri i et brev",
          ),
        ],
      }),
    },
  ],
};
