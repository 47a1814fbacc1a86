import { feels, note } from "../notes";
import type { TemplateStep } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

/** Where most calls are lost. */
export const waitsInTheQueue: TemplateStep = {
  title: words("Waits in the queue", "Väntar i kö", "Venter i kø", "Står i kø"),
  actor: "us",
  wished: 1,
  actual: -2,
  tension: 5,
  notes: rows({
    "customer-actions": [
      note(
        "I press 3, then 1, and put the phone on speaker",
        "Jag trycker 3, sedan 1, och sätter på högtalaren",
        "Jeg taster 3, så 1, og sætter mobilen på højttaler",
        "Jeg taster 3, så 1, og setter mobilen på høyttaler",
      ),
    ],
    touchpoints: [
      {
        ...note(
          "Menu, queue message and hold music",
          "Knappval, kömeddelande och väntmusik",
          "Tastemenu, købesked og ventemusik",
          "Tastevalg, kømelding og ventemusikk",
        ),
        touchpoint: {
          channel: "phone",
          wished: 1,
          actual: -2,
          action: words(
            "Give the wait in minutes, and offer to call back",
            "Säg väntetiden i minuter och erbjud att ringa upp",
            "Sig ventetiden i minutter, og tilbyd at ringe tilbage",
            "Si ventetiden i minutter, og tilby å ringe tilbake",
          ),
        },
      },
    ],
    thoughts: [
      feels(
        "Secure. I know how long it will take",
        "Trygg. Jag vet hur lång tid det tar",
        "Tryg. Jeg ved, hvor lang tid det tager",
        "Trygg. Jeg vet hvor lang tid det tar",
      ),
    ],
    "pain-points": [
      note(
        "You are number 14 in the queue. How long is that?",
        "Du är nummer 14 i kön. Hur länge är det?",
        "Du er nummer 14 i køen. Hvor længe er det?",
        "Du er nummer 14 i køen. Hvor lenge er det?",
      ),
      note(
        "It is ten to ten, and I daren't hang up",
        "Klockan är tio i tio och jag vågar inte lägga på",
        "Klokken er ti minutter i ti, og jeg tør ikke lægge på",
        "Klokka er ti på ti, og jeg tør ikke legge på",
      ),
    ],
    backstage: [
      note(
        "Two choices in the menu, and both lead to a person",
        "Två knappval, och båda leder till en människa",
        "To valg i menuen, og begge fører til et menneske",
        "To tastevalg, og begge fører til et menneske",
      ),
      note(
        "More of us on Monday mornings, when most people call",
        "Fler på plats på måndagsmorgnar, när flest ringer",
        "Flere på vagt mandag morgen, hvor de fleste ringer",
        "Flere på jobb mandag morgen, når flest ringer",
      ),
    ],
  }),
};
