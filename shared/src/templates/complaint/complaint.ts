import type { Template } from "../template";
import { words } from "../words";
import { madeGood } from "./made-good";
import { theComplaint } from "./the-complaint";
import { whatWentWrong } from "./what-went-wrong";
import { complaintLanes } from "./lanes";
import { complaintPersonas } from "./personas";

/** A cancelled train, the complaint about it, and how trust can come back stronger than before. */
export const complaint: Template = {
  id: "complaint",
  title: words(
    "Complaint and recovery",
    "Klagomål och upprättelse",
    "Klage og oprejsning",
    "Klage og oppreisning",
  ),
  description: words(
    "A train that never came, and how the one who complains can leave more content than before.",
    "Ett tåg som aldrig kom, och hur den som klagar kan bli nöjdare än före.",
    "Et tog, der aldrig kom, og hvordan den, der klager, kan ende mere tilfreds end før.",
    "Et tog som aldri kom, og hvordan den som klager, kan bli mer fornøyd enn før.",
  ),
  promise: words(
    "You get home, and we put it right within two days",
    "Du kommer hem, och vi gör rätt för oss inom två dagar",
    "Du kommer hjem, og vi gør det godt igen inden for to dage",
    "Du kommer hjem, og vi ordner opp innen to dager",
  ),
  vision: {
    think: words(
      "They would rather hear it than not",
      "De vill hellre få höra det än inte",
      "De vil hellere høre det end ikke",
      "De vil heller få høre det enn ikke",
    ),
    feel: words(
      "Believed, and not a nuisance",
      "Trodd, och inte till besvär",
      "Troet på, og ikke til besvær",
      "Trodd, og ikke til bry",
    ),
    say: words(
      "It went wrong, but they put it right",
      "Det blev fel, men de gjorde rätt för sig",
      "Det gik galt, men de gjorde det godt igen",
      "Det gikk galt, men de ordnet opp",
    ),
  },
  journeys: [
    {
      title: words(
        "My train never came, and nobody seems to care",
        "Mitt tåg kom aldrig, och ingen verkar bry sig",
        "Mit tog kom aldrig, og alle virker ligeglade",
        "Toget mitt kom aldri, og ingen ser ut til å bry seg",
      ),
      purpose: words(
        "Be met with respect, and be able to trust the train again",
        "Bli bemött med respekt, och kunna lita på tåget igen",
        "Blive mødt med respekt og kunne stole på toget igen",
        "Bli møtt med respekt, og kunne stole på toget igjen",
      ),
      need: words(
        "Stranded at eleven at night, 180 kilometres from home",
        "Strandsatt klockan elva på kvällen, arton mil hemifrån",
        "Strandet klokken elleve om aftenen, 180 kilometer fra hjemmet",
        "Strandet klokka elleve om kvelden, atten mil hjemmefra",
      ),
      met: words(
        "The money is back, and somebody has said sorry",
        "Pengarna är tillbaka, och någon har sagt förlåt",
        "Pengene er tilbage, og nogen har sagt undskyld",
        "Pengene er tilbake, og noen har sagt unnskyld",
      ),
      state: "as-is",
      owner: words(
        "The one owner of all ways to complain",
        "Den som äger alla vägar att klaga",
        "Den, der ejer alle veje til at klage",
        "Den som eier alle veier til å klage",
      ),
      personas: complaintPersonas,
      lanes: complaintLanes,
      phases: [whatWentWrong, theComplaint, madeGood],
    },
  ],
};
