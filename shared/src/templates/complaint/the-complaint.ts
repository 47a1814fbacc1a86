import { delight, note, observation, question, quote } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const theComplaint: TemplatePhase = {
  title: words("The complaint", "Klagomålet", "Klagen", "Klagen"),
  period: "during",
  steps: [
    {
      title: words(
        "Finds the way to complain, and writes",
        "Hittar vägen till klagomålet, och skriver",
        "Finder vej til klagen og skriver",
        "Finner veien til klagen, og skriver",
      ),
      actor: "us",
      wished: 1,
      actual: -2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I write it on my phone, and lose it once",
            "Jag skriver på mobilen, och tappar bort allt en gång",
            "Jeg skriver på mobilen og mister det hele én gang",
            "Jeg skriver på mobilen, og mister alt én gang",
          ),
        ],
        thoughts: [
          note(
            "My category isn't there. “Other”, then",
            "Min kategori finns inte. ”Övrigt”, då",
            "Min kategori findes ikke. »Andet«, så",
            "Kategorien min finnes ikke. «Annet», da",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The complaint form",
              "Formuläret för klagomål",
              "Klageformularen",
              "Klageskjemaet",
            ),
            touchpoint: {
              channel: "complaint",
              wished: 1,
              actual: -2,
              action: words(
                "Ask three things: what happened, what it cost, what would help",
                "Fråga tre saker: vad hände, vad kostade det, vad skulle hjälpa",
                "Spørg om tre ting: hvad skete der, hvad kostede det, hvad ville hjælpe",
                "Spør om tre ting: hva skjedde, hva kostet det, hva ville hjelpe",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "500 characters, and I need twice as many",
            "500 tecken, och jag behöver dubbelt så många",
            "500 tegn, og jeg skal bruge dobbelt så mange",
            "500 tegn, og jeg trenger dobbelt så mange",
          ),
        ],
        employee: [
          quote(
            "I get seventy a day, and all begin with the form being bad",
            "Jag får sjuttio om dagen, och alla börjar med att formuläret är dåligt",
            "Jeg får halvfjerds om dagen, og alle begynder med, at formularen er dårlig",
            "Jeg får sytti om dagen, og alle begynner med at skjemaet er dårlig",
          ),
        ],
        backstage: [
          note(
            "One owner of every way to complain, and a deputy for each",
            "En ägare till alla vägar att klaga, och en ersättare för varje",
            "Én ejer af alle veje til at klage, og en stedfortræder for hver",
            "Én eier av alle veier til å klage, og en stedfortreder for hver",
          ),
        ],
      }),
    },
    {
      title: words("Waits for an answer", "Väntar på svar", "Venter på svar", "Venter på svar"),
      actor: "us",
      wished: 1,
      actual: -2,
      tension: 5,
      notes: rows({
        "customer-actions": [
          note(
            "I check my inbox for nine days",
            "Jag kollar inkorgen i nio dagar",
            "Jeg tjekker indbakken i ni dage",
            "Jeg sjekker innboksen i ni dager",
          ),
        ],
        thoughts: [
          note(
            "They are waiting for me to give up",
            "De väntar på att jag ska ge upp",
            "De venter på, at jeg giver op",
            "De venter på at jeg skal gi opp",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "“Do not reply to this message”",
              "”Det går inte att svara på det här mejlet”",
              "»Denne mail kan ikke besvares«",
              "«Denne meldingen kan ikke besvares»",
            ),
            touchpoint: {
              channel: "email",
              wished: 1,
              actual: -2,
              action: words(
                "A name and a day, within an hour: “I answer you on Thursday”",
                "Ett namn och en dag, inom en timme: ”Jag svarar dig på torsdag”",
                "Et navn og en dag inden for en time: »Jeg svarer dig på torsdag«",
                "Et navn og en dag innen en time: «Jeg svarer deg på torsdag»",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Six weeks, says the page. Six weeks!",
            "Sex veckor, säger sidan. Sex veckor!",
            "Seks uger, siger siden. Seks uger!",
            "Seks uker, sier siden. Seks uker!",
          ),
        ],
        employee: [
          question(
            "May I pay back this? Who do I ask?",
            "Får jag ersätta det här? Vem frågar jag?",
            "Må jeg erstatte det her? Hvem spørger jeg?",
            "Får jeg erstatte dette? Hvem spør jeg?",
          ),
        ],
        backstage: [
          observation(
            "It goes through four desks, and lies still at three",
            "Det går genom fyra skrivbord, och ligger still på tre",
            "Den går over fire borde og ligger stille på de tre",
            "Den går over fire bord, og ligger stille på tre",
          ),
        ],
      }),
    },
    {
      title: words(
        "Gets a call from a person",
        "Blir uppringd av en människa",
        "Bliver ringet op af et menneske",
        "Blir oppringt av et menneske",
      ),
      actor: "us",
      wished: 2,
      actual: 2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I sit down on the stairs and listen",
            "Jag sätter mig i trappan och lyssnar",
            "Jeg sætter mig på trappen og lytter",
            "Jeg setter meg i trappa og lytter",
          ),
        ],
        thoughts: [
          delight(
            "She has read it. All of it!",
            "Hon har läst det. Alltihop!",
            "Hun har læst det. Det hele!",
            "Hun har lest det. Alt sammen!",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Yasmin calls, says sorry and asks how the exam went",
              "Yasmin ringer, säger förlåt och frågar hur tentan gick",
              "Yasmin ringer, siger undskyld og spørger, hvordan eksamen gik",
              "Yasmin ringer, sier unnskyld og spør hvordan eksamenen gikk",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: 2,
              action: words(
                "Say sorry first, without “but”, and ask what would help",
                "Säg förlåt först, utan ”men”, och fråga vad som skulle hjälpa",
                "Sig først undskyld uden et »men«, og spørg, hvad der ville hjælpe",
                "Si unnskyld først, uten «men», og spør hva som ville hjelpe",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "relieved",
              why: words(
                "Here it turns: she's believed, by somebody with a name",
                "Här vänder det: hon blir trodd, av någon med ett namn",
                "Her vender det: hun bliver troet af en med et navn",
                "Her snur det: hun blir trodd, av en med et navn",
              ),
            },
          },
        ],
        employee: [
          delight(
            "I can decide this myself. That's why I work here",
            "Jag får bestämma själv. Det är därför jag jobbar här",
            "Jeg må selv bestemme. Det er derfor, jeg arbejder her",
            "Jeg får bestemme selv. Det er derfor jeg jobber her",
          ),
        ],
        backstage: [
          note(
            "Yasmin decides up to a sum, and nobody asks afterwards",
            "Yasmin beslutar upp till ett belopp, och ingen frågar efteråt",
            "Yasmin bestemmer op til et beløb, og ingen spørger bagefter",
            "Yasmin bestemmer opp til et beløp, og ingen spør etterpå",
          ),
        ],
      }),
    },
  ],
};
