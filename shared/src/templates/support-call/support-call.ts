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
  promise: words(
    "Online again the same day, and you tell your story once",
    "Uppkopplad igen samma dag, och du berättar bara en gång",
    "På nettet igen samme dag, og du fortæller det kun én gang",
    "På nett igjen samme dag, og du forteller det bare én gang",
  ),
  vision: {
    think: words(
      "They knew before I did",
      "De visste det före mig",
      "De vidste det før mig",
      "De visste det før meg",
    ),
    feel: words("In good hands", "I goda händer", "I gode hænder", "I gode hender"),
    say: words(
      "I called, and ten minutes later it worked",
      "Jag ringde, och tio minuter senare fungerade det",
      "Jeg ringede, og ti minutter efter virkede det",
      "Jeg ringte, og ti minutter senere virket det",
    ),
  },
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
      need: words(
        "The internet is down, and it is nine already",
        "Internet ligger nere och klockan är redan nio",
        "Internettet er nede, og klokken er allerede ni",
        "Nettet er nede, og klokka er allerede ni",
      ),
      met: words(
        "Online in time, and sure that it will last",
        "Uppkopplad i tid, och säker på att det håller",
        "På nettet i tide og sikker på, at det holder",
        "På nett i tide, og trygg på at det holder",
      ),
      state: "as-is",
      owner: words(
        "Head of support",
        "Chefen för supporten",
        "Chefen for supporten",
        "Lederen for kundeservice",
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
          goals: words(
            "Do her job from home, without thinking about cables",
            "Sköta jobbet hemifrån utan att tänka på sladdar",
            "Passe sit arbejde hjemmefra uden at tænke på kabler",
            "Gjøre jobben hjemmefra uten å tenke på kabler",
          ),
          needs: words(
            "To know at once what is wrong, and for how long",
            "Få veta direkt vad som är fel, och hur länge",
            "At vide med det samme, hvad der er galt, og hvor længe",
            "Få vite med en gang hva som er galt, og hvor lenge",
          ),
          frustrations: words(
            "Saying the same thing three times",
            "Att säga samma sak tre gånger",
            "At sige det samme tre gange",
            "Å si det samme tre ganger",
          ),
        },
        {
          name: words(
            "Gunnar, 81, manages without internet",
            "Gunnar, 81, klarar sig utan internet",
            "Gunnar, 81, klarer sig uden internet",
            "Gunnar, 81, klarer seg uten internett",
          ),
          quote: words(
            "And when it breaks down? I won't sit in a phone queue.",
            "Och när det krånglar? Jag sitter inte i någon telefonkö.",
            "Og når det driller? Jeg gider ikke sidde i telefonkø.",
            "Og når det svikter? Jeg gidder ikke sitte i telefonkø.",
          ),
          needs: words(
            "A person who has time",
            "En människa som har tid",
            "Et menneske, der har tid",
            "Et menneske som har tid",
          ),
          isCustomer: false,
        },
      ],
      lanes: supportCallLanes,
      phases: [beforeTheCall, duringTheCall, afterTheCall],
    },
  ],
};
