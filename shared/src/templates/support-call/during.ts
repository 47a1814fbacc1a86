import { delight, feels, note, quote } from "../notes";
import { rows } from "./lanes";
import { waitsInTheQueue } from "./queue";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const duringTheCall: TemplatePhase = {
  title: words("During the call", "Under samtalet", "Under opkaldet", "Under samtalen"),
  period: "during",
  steps: [
    waitsInTheQueue,
    {
      title: words("Talks to someone", "Pratar med någon", "Taler med nogen", "Snakker med noen"),
      actor: "us",
      wished: 2,
      actual: -1,
      tension: 4,
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
          {
            ...note(
              "The conversation with Samir in support",
              "Samtalet med Samir på supporten",
              "Samtalen med Samir i supporten",
              "Samtalen med Samir på kundeservice",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: -1,
              action: words(
                "First question: what have you already tried?",
                "Första frågan: Vad har du redan provat?",
                "Første spørgsmål: Hvad har du allerede prøvet?",
                "Første spørsmål: Hva har du allerede prøvd?",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "uncertain",
              why: words(
                "Here the customer learns whether they are believed",
                "Här märker kunden om vi tror på det de säger",
                "Her mærker kunden, om vi tror på det, de siger",
                "Her merker kunden om vi tror på det de sier",
              ),
            },
          },
        ],
        thoughts: [
          feels(
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
        ],
      }),
    },
    {
      title: words("Gets it solved", "Får det löst", "Får det løst", "Får det løst"),
      actor: "us",
      wished: 2,
      actual: 2,
      tension: 3,
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
          {
            ...delight(
              "The light turns green while we are talking",
              "Lampan blir grön medan vi pratar",
              "Lampen bliver grøn, mens vi taler sammen",
              "Lyset blir grønt mens vi snakker",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: 2,
              action: words(
                "Stay on the line until the customer says it works",
                "Stanna kvar i luren tills kunden säger att det fungerar",
                "Bliv i røret, til kunden siger, at det virker",
                "Bli i telefonen til kunden sier at det virker",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "relieved",
              why: words(
                "What is remembered: it was solved, and somebody cared",
                "Det här minns man: det löste sig, och någon brydde sig",
                "Det er det, man husker: det blev løst, og nogen tog sig af det",
                "Det er dette man husker: det ble løst, og noen brydde seg",
              ),
            },
          },
          {
            ...note(
              "The technician's visit, if one is needed",
              "Teknikerns besök, om det behövs",
              "Teknikerens besøg, hvis det er nødvendigt",
              "Besøket av teknikeren, hvis det trengs",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 1,
              actual: -1,
              action: words(
                "Agree on an hour, not on a day",
                "Kom överens om en timme, inte en dag",
                "Aftal et klokkeslæt, ikke en dag",
                "Avtal et klokkeslett, ikke en dag",
              ),
            },
          },
        ],
        thoughts: [
          feels(
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
        ],
      }),
    },
  ],
};
