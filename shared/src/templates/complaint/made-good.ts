import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const madeGood: TemplatePhase = {
  title: words("Made good", "Gottgjort", "Gjort godt igen", "Gjort godt igjen"),
  period: "after",
  steps: [
    {
      title: words("Has it put right", "Får ersättning", "Får erstatning", "Får erstatning"),
      actor: "us",
      wished: 2,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I see the money for the taxi, and a little more",
            "Jag ser pengarna för taxin, och lite till",
            "Jeg ser pengene for taxaen og lidt til",
            "Jeg ser pengene for taxien, og litt til",
          ),
        ],
        thoughts: [
          note(
            "That was quick, once it was someone's job",
            "Det gick snabbt, när det väl blev någons uppgift",
            "Det gik hurtigt, da det først blev nogens opgave",
            "Det gikk raskt, da det først ble noens oppgave",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "A card by post, written by hand",
              "Ett kort på posten, skrivet för hand",
              "Et kort med posten, skrevet i hånden",
              "Et kort i posten, skrevet for hånd",
            ),
            touchpoint: {
              channel: "letter",
              wished: 2,
              actual: 2,
              action: words(
                "Pay the same day, and write what went wrong and why",
                "Betala samma dag, och skriv vad som gick fel och varför",
                "Betal samme dag, og skriv, hvad der gik galt og hvorfor",
                "Betal samme dag, og skriv hva som gikk galt og hvorfor",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "A second system asks for my account number again",
            "Ett annat system frågar efter mitt kontonummer igen",
            "Et andet system spørger igen om mit kontonummer",
            "Et annet system spør om kontonummeret mitt igjen",
          ),
        ],
        backstage: [
          note(
            "Everybody on that train gets the same, not only the one who wrote",
            "Alla på tåget får samma, inte bara den som skrev",
            "Alle på det tog får det samme, ikke kun hende, der skrev",
            "Alle på det toget får det samme, ikke bare hun som skrev",
          ),
        ],
      }),
    },
    {
      title: words(
        "Hears what has changed",
        "Får veta vad som har ändrats",
        "Hører, hvad der er ændret",
        "Får vite hva som er endret",
      ),
      actor: "us",
      wished: 2,
      actual: 0,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I get a message in the spring: “This was your doing”",
            "Jag får ett meddelande på våren: ”Det här var din förtjänst”",
            "Jeg får en besked om foråret: »Det her er din fortjeneste«",
            "Jeg får en melding om våren: «Dette er din fortjeneste»",
          ),
        ],
        thoughts: [
          note(
            "So it did matter",
            "Så det spelade roll ändå",
            "Så det nyttede alligevel",
            "Så det betydde noe likevel",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "“You complained. This is what we did”",
              "”Du klagade. Det här gjorde vi”",
              "»Du klagede. Det her gjorde vi«",
              "«Du klaget. Dette gjorde vi»",
            ),
            touchpoint: {
              channel: "email",
              wished: 2,
              actual: 1,
              action: words(
                "Write to all who complained when the cause is gone",
                "Skriv till alla som klagade när orsaken är borta",
                "Skriv til alle, der klagede, når årsagen er væk",
                "Skriv til alle som klaget, når årsaken er borte",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The same train was cancelled again in March",
            "Samma tåg ställdes in igen i mars",
            "Det samme tog blev aflyst igen i marts",
            "Det samme toget ble innstilt igjen i mars",
          ),
        ],
        employee: [
          note(
            "We read three complaints aloud every Monday",
            "Vi läser tre klagomål högt varje måndag",
            "Vi læser tre klager højt hver mandag",
            "Vi leser tre klager høyt hver mandag",
          ),
        ],
        backstage: [
          note(
            "The causes go to those who plan the trains, with numbers",
            "Orsakerna går till dem som planerar tågen, med siffror",
            "Årsagerne går til dem, der planlægger togene, med tal",
            "Årsakene går til dem som planlegger togene, med tall",
          ),
        ],
      }),
    },
    {
      title: words("Travels again", "Reser igen", "Rejser igen", "Reiser igjen"),
      actor: "customer",
      wished: 1,
      actual: 1,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "I take the train, but I have the bus in my pocket",
            "Jag tar tåget, men har bussen i bakfickan",
            "Jeg tager toget, men har bussen i baghånden",
            "Jeg tar toget, men har bussen i bakhånd",
          ),
        ],
        thoughts: [
          note(
            "If it goes wrong, I know whom to call",
            "Om det blir fel vet jag vem jag ska ringa",
            "Hvis det går galt, ved jeg, hvem jeg skal ringe til",
            "Hvis det går galt, vet jeg hvem jeg skal ringe",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The conductor on the evening train",
              "Konduktören på kvällståget",
              "Konduktøren i aftentoget",
              "Konduktøren på kveldstoget",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 1,
              action: words(
                "Tell on board what happens if we are late",
                "Berätta ombord vad som händer om vi blir sena",
                "Fortæl om bord, hvad der sker, hvis vi er forsinkede",
                "Fortell om bord hva som skjer hvis vi blir forsinket",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "confident",
              why: words(
                "Whoever has been met well after a fault may stay longer than before",
                "Den som blev väl bemött efter ett fel kan stanna längre än förut",
                "Den, der blev mødt godt efter en fejl, bliver måske længere end før",
                "Den som ble møtt godt etter en feil, blir kanskje lenger enn før",
              ),
            },
          },
        ],
        backstage: [
          note(
            "Follow those who complained for a year: do they travel?",
            "Följ dem som klagade i ett år: reser de?",
            "Følg dem, der klagede, i et år: rejser de?",
            "Følg dem som klaget, i et år: reiser de?",
          ),
        ],
      }),
    },
  ],
};
