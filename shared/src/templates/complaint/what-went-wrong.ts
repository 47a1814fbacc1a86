import { note, observation, question, quote } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const whatWentWrong: TemplatePhase = {
  title: words("What went wrong", "Det som gick fel", "Det, der gik galt", "Det som gikk galt"),
  period: "before",
  steps: [
    {
      title: words(
        "Stands on the platform",
        "Står på perrongen",
        "Står på perronen",
        "Står på perrongen",
      ),
      actor: "us",
      wished: 1,
      actual: -2,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I look at the board, at the app, and at the other people",
            "Jag tittar på tavlan, i appen och på de andra",
            "Jeg kigger på tavlen, i appen og på de andre",
            "Jeg ser på tavla, i appen og på de andre",
          ),
        ],
        thoughts: [
          question(
            "Is it cancelled, or only late?",
            "Är det inställt, eller bara sent?",
            "Er det aflyst eller bare forsinket?",
            "Er det innstilt, eller bare forsinket?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The display: “Cancelled”",
              "Skylten: ”Inställt”",
              "Skærmen: »Aflyst«",
              "Skjermen: «Innstilt»",
            ),
            touchpoint: {
              channel: "place",
              wished: 1,
              actual: -2,
              action: words(
                "Say in the same breath how they get home",
                "Säg i samma andetag hur de kommer hem",
                "Sig i samme åndedrag, hvordan de kommer hjem",
                "Si i samme åndedrag hvordan de kommer hjem",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The last train. No bus, and no one to ask",
            "Sista tåget. Ingen buss, och ingen att fråga",
            "Sidste tog. Ingen bus, og ingen at spørge",
            "Siste tog. Ingen buss, og ingen å spørre",
          ),
        ],
        employee: [
          quote(
            "I hear it from the travellers before I hear it from us",
            "Jag får veta det av resenärerna före jag får veta det av oss",
            "Jeg hører det fra de rejsende, før jeg hører det fra os selv",
            "Jeg får vite det av de reisende før jeg får vite det fra oss",
          ),
        ],
        backstage: [
          note(
            "Book taxis and buses before we write “cancelled”",
            "Boka taxi och buss innan vi skriver ”inställt”",
            "Bestil taxa og bus, før vi skriver »aflyst«",
            "Bestill taxi og buss før vi skriver «innstilt»",
          ),
        ],
      }),
    },
    {
      title: words(
        "Gets home on her own",
        "Tar sig hem på egen hand",
        "Kommer hjem på egen hånd",
        "Kommer seg hjem på egen hånd",
      ),
      actor: "nobody",
      wished: 0,
      actual: -2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I share a taxi with three strangers and pay for it myself",
            "Jag delar taxi med tre främlingar och betalar själv",
            "Jeg deler taxa med tre fremmede og betaler selv",
            "Jeg deler taxi med tre fremmede og betaler selv",
          ),
        ],
        thoughts: [
          note(
            "Home at two. I have an exam tomorrow",
            "Hemma klockan två. Jag har tenta i morgon",
            "Hjemme klokken to. Jeg har eksamen i morgen",
            "Hjemme klokka to. Jeg har eksamen i morgen",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The app: “We hope you had a good journey!”",
              "Appen: ”Vi hoppas att du hade en trevlig resa!”",
              "Appen: »Vi håber, du havde en god rejse!«",
              "Appen: «Vi håper du hadde en god reise!»",
            ),
            touchpoint: {
              channel: "app",
              wished: 0,
              actual: -2,
              action: words(
                "Stop all greetings when a train is cancelled; write “sorry” instead",
                "Stoppa alla hälsningar vid inställda tåg; skriv ”förlåt” i stället",
                "Stop alle hilsner, når et tog er aflyst; skriv »undskyld« i stedet",
                "Stopp alle hilsener når et tog er innstilt; skriv «unnskyld» i stedet",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Keep the receipt? Nobody said so",
            "Spara kvittot? Det sa ingen",
            "Gemme kvitteringen? Det var der ingen, der sagde",
            "Ta vare på kvitteringen? Det sa ingen",
          ),
        ],
        backstage: [
          observation(
            "Nobody here knows how she came home",
            "Ingen hos oss vet hur hon kom hem",
            "Ingen hos os ved, hvordan hun kom hjem",
            "Ingen hos oss vet hvordan hun kom hjem",
          ),
        ],
      }),
    },
    {
      title: words(
        "Decides to complain",
        "Bestämmer sig för att klaga",
        "Beslutter at klage",
        "Bestemmer seg for å klage",
      ),
      actor: "customer",
      wished: 1,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I write a message to the company in my head, all night",
            "Jag formulerar ett brev till bolaget i huvudet, hela natten",
            "Jeg skriver et brev til selskabet inde i hovedet hele natten",
            "Jeg skriver et brev til selskapet i hodet, hele natta",
          ),
        ],
        thoughts: [
          question(
            "Is it worth it? Will anybody read it?",
            "Är det värt det? Kommer någon att läsa det?",
            "Er det umagen værd? Er der nogen, der læser det?",
            "Er det verdt det? Er det noen som leser det?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The friends: “They never answer”",
              "Vännerna: ”De svarar aldrig”",
              "Vennerne: »De svarer aldrig«",
              "Vennene: «De svarer aldri»",
            ),
            touchpoint: {
              channel: "social",
              wished: 1,
              actual: -1,
              action: words(
                "Write to everybody on the train first: here is how to complain",
                "Skriv först, till alla på tåget: så här klagar du",
                "Skriv først, til alle på toget: sådan klager du",
                "Skriv først, til alle på toget: slik klager du",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "disappointed",
              why: words(
                "Most don't complain. They just don't come back",
                "De flesta klagar inte. De kommer bara inte tillbaka",
                "De fleste klager ikke. De kommer bare ikke igen",
                "De fleste klager ikke. De kommer bare ikke tilbake",
              ),
            },
          },
        ],
        backstage: [
          note(
            "Count those who had a reason to complain, not only those who did",
            "Räkna alla som hade skäl att klaga, inte bara de som gjorde det",
            "Tæl dem, der havde grund til at klage, ikke kun dem, der gjorde det",
            "Tell dem som hadde grunn til å klage, ikke bare dem som gjorde det",
          ),
        ],
      }),
    },
  ],
};
