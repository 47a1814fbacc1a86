import { delight, note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const hunger: TemplatePhase = {
  title: words("Hungry", "Hungriga", "Sultne", "Sultne"),
  period: "before",
  steps: [
    {
      title: words("Gets hungry", "Blir hungriga", "Bliver sultne", "Blir sultne"),
      actor: "customer",
      wished: 0,
      actual: -1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We open the fridge, close it, and open it again",
            "Vi öppnar kylskåpet, stänger det och öppnar det igen",
            "Vi åbner køleskabet, lukker det og åbner det igen",
            "Vi åpner kjøleskapet, lukker det og åpner det igjen",
          ),
        ],
        thoughts: [
          note(
            "Anything, as long as I don't have to wash up",
            "Vad som helst, bara jag slipper diska",
            "Hvad som helst, bare jeg slipper for opvasken",
            "Hva som helst, bare jeg slipper oppvasken",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The smell from the door as we walk by",
              "Doften från dörren när vi går förbi",
              "Duften fra døren, når vi går forbi",
              "Lukta fra døra når vi går forbi",
            ),
            touchpoint: { channel: "place", wished: 1, actual: 0 },
          },
        ],
        opportunities: [
          note(
            "Be where people are hungry: on the way home from the train",
            "Var där folk är hungriga: på vägen hem från tåget",
            "Vær der, hvor folk er sultne: på vejen hjem fra toget",
            "Vær der folk er sultne: på vei hjem fra toget",
          ),
        ],
      }),
    },
    {
      title: words(
        "Agrees on where to go",
        "Enas om ett ställe",
        "Bliver enige om et sted",
        "Blir enige om et sted",
      ),
      actor: "customer",
      wished: 1,
      actual: 0,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We read reviews aloud to each other on the sofa",
            "Vi läser recensioner högt för varandra i soffan",
            "Vi læser anmeldelser højt for hinanden i sofaen",
            "Vi leser anmeldelser høyt for hverandre i sofaen",
          ),
        ],
        thoughts: [
          question(
            "Can you bring a child there?",
            "Kan man ta med barn dit?",
            "Kan man tage børn med derhen?",
            "Kan man ta med barn dit?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The menu on the website",
              "Menyn på webbplatsen",
              "Menukortet på hjemmesiden",
              "Menyen på nettsiden",
            ),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: -1,
              action: words(
                "Today's menu with prices, readable on a phone",
                "Dagens meny med priser, läsbar i mobilen",
                "Dagens menu med priser, til at læse på mobilen",
                "Dagens meny med priser, lesbar på mobilen",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The menu is a photo from last autumn",
            "Menyn är ett foto från i höstas",
            "Menukortet er et foto fra sidste efterår",
            "Menyen er et bilde fra i fjor høst",
          ),
        ],
        opportunities: [
          note(
            "Say it plainly: children are welcome, and eat first",
            "Säg det rakt ut: barn är välkomna, och får mat först",
            "Sig det lige ud: børn er velkomne og får mad først",
            "Si det rett ut: barn er velkomne, og får mat først",
          ),
        ],
        backstage: [
          note(
            "Whoever changes the menu changes the website as well",
            "Den som ändrar menyn ändrar även webbplatsen",
            "Den, der ændrer menuen, ændrer også hjemmesiden",
            "Den som endrer menyen, endrer også nettsiden",
          ),
        ],
      }),
    },
    {
      title: words("Gets a table", "Får ett bord", "Får et bord", "Får et bord"),
      actor: "us",
      wished: 1,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We book for six o'clock, two and a half people",
            "Vi bokar till klockan sex, två och en halv person",
            "Vi booker til klokken seks, to og en halv person",
            "Vi bestiller til klokka seks, to og en halv person",
          ),
        ],
        thoughts: [
          note(
            "Six is early, but Elsa can't wait any longer",
            "Sex är tidigt, men Elsa orkar inte vänta längre",
            "Klokken seks er tidligt, men Elsa kan ikke vente længere",
            "Seks er tidlig, men Elsa orker ikke vente lenger",
          ),
        ],
        touchpoints: [
          {
            ...delight(
              "The voice on the phone: “You're very welcome”",
              "Rösten i telefonen: ”Varmt välkomna!”",
              "Stemmen i telefonen: »I skal være så velkomne«",
              "Stemmen i telefonen: «Hjertelig velkommen!»",
            ),
            touchpoint: {
              channel: "phone",
              wished: 1,
              actual: 2,
              action: words(
                "Ask what they come for, and whether a child is coming",
                "Fråga vad de firar, och om det kommer barn",
                "Spørg, hvad anledningen er, og om der er børn med",
                "Spør hva som er anledningen, og om det kommer barn",
              ),
            },
          },
        ],
        opportunities: [
          note(
            "Let them order the child's food when they book",
            "Låt dem beställa barnets mat redan vid bokningen",
            "Lad dem bestille barnets mad sammen med bordet",
            "La dem bestille maten til barnet sammen med bordet",
          ),
        ],
        backstage: [
          note(
            "What they said stands in the list of tonight's guests",
            "Det de sa står i kvällens gästlista",
            "Det, de sagde, står på aftenens gæsteliste",
            "Det de sa, står i kveldens gjesteliste",
          ),
        ],
      }),
    },
  ],
};
