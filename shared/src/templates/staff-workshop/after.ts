import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const afterTheDay: TemplatePhase = {
  title: words("After the day", "Efter dagen", "Efter dagen", "Etter dagen"),
  period: "after",
  steps: [
    {
      title: words(
        "Tries the first thing",
        "Testar den första saken",
        "Prøver den første ting",
        "Prøver den første tingen",
      ),
      actor: "us",
      wished: 2,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We do the smallest of the three, the first week",
            "Vi gör den minsta av de tre, första veckan",
            "Vi gør den mindste af de tre i den første uge",
            "Vi gjør den minste av de tre, første uka",
          ),
        ],
        thoughts: [
          note(
            "It felt odd on Tuesday. On Friday it was ours",
            "På tisdagen kändes det konstigt. På fredagen var det vårt",
            "Om tirsdagen føltes det mærkeligt. Om fredagen var det vores",
            "Tirsdag føltes det rart. Fredag var det vårt",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The picture in the team's chat: “Done!”",
              "Bilden i teamets chatt: ”Klart!”",
              "Billedet i teamets chat: »Gjort!«",
              "Bildet i chatten til teamet: «Gjort!»",
            ),
            touchpoint: {
              channel: "chat",
              wished: 2,
              actual: 1,
              action: words(
                "Answer within a day, and clear away what's in the way",
                "Svara inom ett dygn, och röj undan det som är i vägen",
                "Svar inden for et døgn, og ryd det af vejen, der spærrer",
                "Svar innen et døgn, og rydd unna det som er i veien",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Everyday life takes over",
            "Vardagen tar över",
            "Hverdagen tager over",
            "Hverdagen tar over",
          ),
        ],
        backstage: [
          note(
            "Put an hour in the calendar, before the workshop",
            "Lägg in en timme i kalendern, redan före workshopen",
            "Sæt en time af i kalenderen allerede før workshoppen",
            "Sett av en time i kalenderen allerede før workshopen",
          ),
        ],
      }),
    },
    {
      title: words(
        "Sees what came of it · after a month",
        "Ser vad det blev av det · efter en månad",
        "Ser, hvad der kom ud af det · efter en måned",
        "Ser hva det ble til · etter en måned",
      ),
      actor: "us",
      wished: 2,
      actual: 0,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "We stand at the same wall, and move the curve",
            "Vi står vid samma vägg och flyttar kurvan",
            "Vi står ved den samme væg og flytter kurven",
            "Vi står ved den samme veggen og flytter kurven",
          ),
        ],
        thoughts: [
          note(
            "So it did matter that I was there",
            "Då gjorde det skillnad att jag var med",
            "Så gjorde det en forskel, at jeg var med",
            "Da hadde det noe å si at jeg var med",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Thirty minutes at the wall, everybody who was there",
              "Trettio minuter vid väggen, alla som var med",
              "Tredive minutter ved væggen, alle, der var med",
              "Tretti minutter ved veggen, alle som var med",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 0,
              action: words(
                "Show what the customers say now, even if it's the same as before",
                "Visa vad kunderna säger nu, även om det är samma som förut",
                "Vis, hvad kunderne siger nu, også hvis det er det samme som før",
                "Vis hva kundene sier nå, også om det er det samme som før",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "It's cancelled, as nobody owns it",
            "Det ställs in, för ingen äger det",
            "Det bliver aflyst, for ingen ejer det",
            "Det blir avlyst, for ingen eier det",
          ),
        ],
        backstage: [
          note(
            "Ask the same four customers again",
            "Fråga samma fyra kunder igen",
            "Spørg de samme fire kunder igen",
            "Spør de samme fire kundene igjen",
          ),
        ],
      }),
    },
  ],
};
