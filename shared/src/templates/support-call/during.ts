import { delight, note, quote } from "../notes";
import { rows } from "./lanes";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const duringTheCall: TemplatePhase = {
  title: words("During the call", "Under samtalet", "Under opkaldet", "Under samtalen"),
  period: "during",
  steps: [
    {
      title: words("Waits in the queue", "Väntar i kö", "Venter i kø", "Står i kø"),
      actor: "us",
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
          note(
            "Menu, queue message and hold music",
            "Knappval, kömeddelande och väntmusik",
            "Tastemenu, købesked og ventemusik",
            "Tastevalg, kømelding og ventemusikk",
          ),
        ],
        feelings: [
          note(
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
            "Give the wait in minutes, and offer to call back",
            "Säg väntetiden i minuter och erbjud att ringa upp",
            "Sig ventetiden i minutter, og tilbyd at ringe tilbage",
            "Si ventetiden i minutter, og tilby å ringe tilbake",
          ),
          note(
            "More of us on Monday mornings, when most people call",
            "Fler på plats på måndagsmorgnar, när flest ringer",
            "Flere på vagt mandag morgen, hvor de fleste ringer",
            "Flere på jobb mandag morgen, når flest ringer",
          ),
        ],
      }),
    },
    {
      title: words("Talks to someone", "Pratar med någon", "Taler med nogen", "Snakker med noen"),
      actor: "us",
      notes: rows({
        "customer-actions": [
          note(
            "I tell what has happened, and what I have tried",
            "Jag berättar vad som har hänt och vad jag har provat",
            "Jeg fortæller, hvad der er sket, og hvad jeg har prøvet",
            "Jeg forteller hva som har skjedd, og hva jeg har prøvd",
          ),
        ],
        touchpoints: [
          note(
            "The conversation with Samir in support",
            "Samtalet med Samir på supporten",
            "Samtalen med Samir i supporten",
            "Samtalen med Samir på kundeservice",
          ),
        ],
        feelings: [
          note(
            "Taken seriously. They believe me",
            "Tagen på allvar. De tror på mig",
            "Taget alvorligt. De tror på mig",
            "Tatt på alvor. De tror på meg",
          ),
        ],
        "pain-points": [
          note(
            "I have to give my customer number three times",
            "Jag måste uppge mitt kundnummer tre gånger",
            "Jeg skal oplyse mit kundenummer tre gange",
            "Jeg må oppgi kundenummeret mitt tre ganger",
          ),
          quote(
            "Have you tried turning it off and on again?",
            "Har du provat att stänga av den och sätta på den igen?",
            "Har du prøvet at slukke og tænde for den?",
            "Har du prøvd å slå den av og på igjen?",
          ),
        ],
        backstage: [
          note(
            "Show at once who is calling, their line and their earlier calls",
            "Visa direkt vem som ringer, linjens status och tidigare samtal",
            "Vis straks, hvem der ringer, linjens status og tidligere opkald",
            "Vis med en gang hvem som ringer, status på linja og tidligere samtaler",
          ),
          note(
            "First question: what have you already tried?",
            "Första frågan: Vad har du redan provat?",
            "Første spørgsmål: Hvad har du allerede prøvet?",
            "Første spørsmål: Hva har du allerede prøvd?",
          ),
        ],
      }),
    },
    {
      title: words("Gets it solved", "Får det löst", "Får det løst", "Får det løst"),
      actor: "us",
      notes: rows({
        "customer-actions": [
          note(
            "I read out the code on the router, and wait",
            "Jag läser upp koden på routern och väntar",
            "Jeg læser koden på routeren op og venter",
            "Jeg leser opp koden på ruteren og venter",
          ),
        ],
        touchpoints: [
          delight(
            "The light turns green while we are talking",
            "Lampan blir grön medan vi pratar",
            "Lampen bliver grøn, mens vi taler sammen",
            "Lyset blir grønt mens vi snakker",
          ),
        ],
        feelings: [
          note(
            "Relieved. It works, and I know why",
            "Lättad. Det fungerar, och jag vet varför",
            "Lettet. Det virker, og jeg ved hvorfor",
            "Lettet. Det virker, og jeg vet hvorfor",
          ),
        ],
        "pain-points": [
          note(
            "A technician must come? On Thursday, some time from 8 to 5",
            "Behövs det en tekniker? På torsdag, någon gång mellan 8 och 17",
            "Skal der en tekniker ud? På torsdag, et sted mellem 8 og 17",
            "Må det en tekniker til? På torsdag, en gang mellom 8 og 16",
          ),
        ],
        backstage: [
          note(
            "Let support restart the line without asking another team",
            "Låt supporten starta om linjen utan att fråga en annan avdelning",
            "Lad supporten genstarte linjen uden at spørge en anden afdeling",
            "La kundeservice starte linja på nytt uten å spørre en annen avdeling",
          ),
          note(
            "Stay on the line until the customer says it works",
            "Stanna kvar i luren tills kunden säger att det fungerar",
            "Bliv i røret, til kunden siger, at det virker",
            "Bli i telefonen til kunden sier at det virker",
          ),
        ],
      }),
    },
  ],
};
