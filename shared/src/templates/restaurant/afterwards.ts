import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const afterwards: TemplatePhase = {
  title: words("Afterwards", "Efteråt", "Bagefter", "Etterpå"),
  period: "after",
  steps: [
    {
      title: words("Pays and goes", "Betalar och går", "Betaler og går", "Betaler og går"),
      actor: "us",
      wished: 1,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "We wave for the bill with coats on and a sleeping child",
            "Vi vinkar efter notan med jackorna på och ett sovande barn",
            "Vi vinker efter regningen med overtøj på og et sovende barn",
            "Vi vinker etter regningen med jakkene på og et sovende barn",
          ),
        ],
        thoughts: [
          note(
            "We want to go home now. Right now",
            "Nu vill vi hem. Nu direkt",
            "Nu vil vi hjem. Lige nu",
            "Nå vil vi hjem. Nå med en gang",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The bill, after three reminders",
              "Notan, efter tre påminnelser",
              "Regningen, efter at vi har bedt om den tre gange",
              "Regningen, etter tre purringer",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 1,
              actual: -1,
              action: words(
                "Ask with the coffee if they would like to pay",
                "Fråga vid kaffet om de vill betala",
                "Spørg ved kaffen, om de vil betale",
                "Spør ved kaffen om de vil betale",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "It's as quick to come in as it is slow to get out",
            "Lika lätt som det var att komma in, lika svårt är det att komma ut",
            "Det er let at komme ind og svært at komme ud",
            "Det er lett å komme inn og vanskelig å komme ut",
          ),
        ],
        opportunities: [
          note(
            "Let those who want to pay by themselves, at the table",
            "Låt den som vill betala själv, vid bordet",
            "Lad dem, der vil, betale selv ved bordet",
            "La dem som vil, betale selv ved bordet",
          ),
        ],
        backstage: [
          note(
            "Somebody at the door says goodbye by name",
            "Någon i dörren säger hej då med namn",
            "Nogen ved døren siger farvel med navn",
            "Noen ved døra sier ha det med navn",
          ),
        ],
      }),
    },
    {
      title: words(
        "Tells about it on Monday",
        "Berättar om det på måndagen",
        "Fortæller om det om mandagen",
        "Forteller om det på mandag",
      ),
      actor: "customer",
      wished: 2,
      actual: 1,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "We tell at the nursery where we were",
            "Vi berättar på förskolan var vi har varit",
            "Vi fortæller i børnehaven, hvor vi har været",
            "Vi forteller i barnehagen hvor vi har vært",
          ),
        ],
        thoughts: [
          note(
            "Good food. But perhaps not with a child",
            "God mat. Men kanske inte med barn",
            "God mad. Men måske ikke med børn",
            "God mat. Men kanskje ikke med barn",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The review: four stars of five",
              "Recensionen: fyra stjärnor av fem",
              "Anmeldelsen: fire stjerner ud af fem",
              "Anmeldelsen: fire stjerner av fem",
            ),
            touchpoint: {
              channel: "social",
              wished: 2,
              actual: 1,
              action: words(
                "Answer with a name, and with what we have changed",
                "Svara med namn, och med vad vi har ändrat på",
                "Svar med navn og med det, vi har lavet om",
                "Svar med navn, og med det vi har endret",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "disappointed",
              why: words(
                "One star was lost while they waited, and nobody asked why",
                "En stjärna försvann under väntan, och ingen frågade varför",
                "En stjerne forsvandt, mens de ventede, og ingen spurgte hvorfor",
                "En stjerne forsvant mens de ventet, og ingen spurte hvorfor",
              ),
            },
          },
        ],
        opportunities: [
          note(
            "Give Elsa her drawing on the wall: then they come back",
            "Sätt upp Elsas teckning på väggen, så kommer de tillbaka",
            "Hæng Elsas tegning op på væggen, så kommer de igen",
            "Heng opp tegningen til Elsa på veggen, så kommer de tilbake",
          ),
        ],
        backstage: [
          note(
            "Read one review together before opening, every day",
            "Läs en recension ihop före öppning, varje dag",
            "Læs én anmeldelse sammen inden åbning, hver dag",
            "Les én anmeldelse sammen før åpning, hver dag",
          ),
        ],
      }),
    },
  ],
};
