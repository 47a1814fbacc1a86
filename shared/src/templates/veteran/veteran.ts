import type { Template } from "../template";
import { words } from "../words";
import { askingForHelp } from "./asking";
import { gettingHelp } from "./getting-help";
import { leaving } from "./leaving";
import { livingWithIt } from "./living";
import { startingOver } from "./starting-over";
import { waitingForHelp } from "./waiting";
import { veteranLanes } from "./lanes";
import { veteranPersonas } from "./personas";

/** Fifteen years after the uniform: a journey so long that no authority sees more than a piece of it. */
export const veteran: Template = {
  id: "veteran",
  title: words(
    "A veteran's long way home",
    "En veterans långa väg hem",
    "En veterans lange vej hjem",
    "En veterans lange vei hjem",
  ),
  description: words(
    "Fifteen years, from the last day in uniform through asking for help to helping others.",
    "Femton år, från sista dagen i uniform via att be om hjälp till att hjälpa andra.",
    "Femten år, fra sidste dag i uniform over at bede om hjælp til at hjælpe andre.",
    "Femten år, fra siste dag i uniform via å be om hjelp til å hjelpe andre.",
  ),
  promise: words(
    "You served with us. We stay with you",
    "Du tjänstgjorde hos oss. Vi finns kvar hos dig",
    "Du gjorde tjeneste hos os. Vi bliver hos dig",
    "Du tjenestegjorde hos oss. Vi blir hos deg",
  ),
  vision: {
    think: words(
      "I'm not a case here",
      "Här är jag inget ärende",
      "Her er jeg ikke en sag",
      "Her er jeg ikke en sak",
    ),
    feel: words(
      "Seen, also when I say nothing",
      "Sedd, även när jag inget säger",
      "Set, også når jeg ingenting siger",
      "Sett, også når jeg ikke sier noe",
    ),
    say: words(
      "Call them. They called me",
      "Ring dem. De ringde mig",
      "Ring til dem. De ringede til mig",
      "Ring dem. De ringte meg",
    ),
  },
  journeys: [
    {
      title: words(
        "I came home, but not all of me",
        "Jag kom hem, men inte hela jag",
        "Jeg kom hjem, men ikke hele mig",
        "Jeg kom hjem, men ikke hele meg",
      ),
      purpose: words(
        "Have a life at home that is worth as much as the service",
        "Få ett liv hemma som betyder lika mycket som tjänsten",
        "Få et liv herhjemme, der betyder lige så meget som tjenesten",
        "Få et liv hjemme som betyr like mye som tjenesten",
      ),
      need: words(
        "Home after three missions, and nobody to report to",
        "Hemma efter tre insatser, och ingen att rapportera till",
        "Hjemme efter tre udsendelser og ingen at melde sig hos",
        "Hjemme etter tre oppdrag, og ingen å melde seg til",
      ),
      met: words(
        "Sleeps, works, and can be there for others",
        "Sover, arbetar och kan finnas till för andra",
        "Sover, arbejder og kan være der for andre",
        "Sover, jobber og kan være der for andre",
      ),
      state: "as-is",
      owner: words(
        "Six authorities, each for its own part",
        "Sex myndigheter, var och en för sin del",
        "Seks myndigheder, hver for sin del",
        "Seks etater, hver for sin del",
      ),
      personas: veteranPersonas,
      lanes: veteranLanes,
      phases: [leaving, startingOver, askingForHelp, waitingForHelp, gettingHelp, livingWithIt],
    },
  ],
};
