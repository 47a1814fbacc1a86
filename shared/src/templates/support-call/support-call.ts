import { afterTheCall } from "./after";
import { beforeTheCall } from "./before";
import { duringTheCall } from "./during";
import { supportCallLanes } from "./lanes";
import type { Template } from "../template";
import { words } from "../words";

/** A call for help with the internet connection, from the red light to the day after. */
export const supportCall: Template = {
  id: "support-call",
  title: words(
    "Call to support",
    "Samtal till supporten",
    "Opkald til support",
    "Ringe kundeservice",
  ),
  description: words(
    "From needing help to being helped: the feeling you wish for in each step, and what it asks of you.",
    "Från att behöva hjälp till att ha fått den: känslan ni önskar i varje steg, och vad den kräver av er.",
    "Fra at have brug for hjælp til at have fået den: følelsen, I ønsker i hvert trin, og hvad den kræver af jer.",
    "Fra å trenge hjelp til å ha fått den: følelsen dere ønsker i hvert steg, og hva den krever av dere.",
  ),
  journeys: [
    {
      title: words(
        "My internet is down, and I need help now",
        "Mitt internet ligger nere och jag behöver hjälp nu",
        "Mit internet er nede, og jeg har brug for hjælp nu",
        "Nettet mitt er nede, og jeg trenger hjelp nå",
      ),
      purpose: words(
        "Be back online in time for the meeting at ten",
        "Vara uppkopplad igen till mötet klockan tio",
        "Være på nettet igen inden mødet klokken ti",
        "Være på nett igjen til møtet klokka ti",
      ),
      personas: [
        {
          name: words(
            "Nora, works from home",
            "Nora, jobbar hemifrån",
            "Nora, arbejder hjemmefra",
            "Nora, jobber hjemmefra",
          ),
          quote: words(
            "I don't want a case number. I want to be online by ten.",
            "Jag vill inte ha ett ärendenummer. Jag vill vara uppkopplad klockan tio.",
            "Jeg vil ikke have et sagsnummer. Jeg vil på nettet inden klokken ti.",
            "Jeg vil ikke ha et saksnummer. Jeg vil være på nett før klokka ti.",
          ),
        },
      ],
      lanes: supportCallLanes,
      phases: [beforeTheCall, duringTheCall, afterTheCall],
    },
  ],
};
