import type { TemplatePersona } from "../template";
import { words } from "../words";

export const returnOfGoodsPersonas: readonly TemplatePersona[] = [
  {
    name: words(
      "Maryam, buys on her phone in the evening",
      "Maryam, handlar i mobilen på kvällen",
      "Maryam, handler på mobilen om aftenen",
      "Maryam, handler på mobilen om kvelden",
    ),
    quote: words(
      "I order two sizes. One of them always goes back.",
      "Jag beställer två storlekar. En av dem går alltid tillbaka.",
      "Jeg bestiller to størrelser. Den ene skal altid retur.",
      "Jeg bestiller to størrelser. Den ene går alltid i retur.",
    ),
    goals: words(
      "To have it out of the hall, and out of mind",
      "Att få det ur hallen och ur huvudet",
      "At få det ud af entréen og ud af hovedet",
      "Å få det ut av gangen og ut av hodet",
    ),
    needs: words(
      "To see that it's on its way, and when the money comes",
      "Se att det är på väg, och när pengarna kommer",
      "At kunne se, at den er på vej, og hvornår pengene kommer",
      "Å se at den er på vei, og når pengene kommer",
    ),
    frustrations: words(
      "A printer that nobody has",
      "En skrivare som ingen har",
      "En printer, som ingen har",
      "En skriver som ingen har",
    ),
  },
  {
    name: words(
      "Ove, never buys on the net",
      "Ove, köper aldrig på nätet",
      "Ove, køber aldrig på nettet",
      "Ove, handler aldri på nett",
    ),
    quote: words(
      "And if they don't fit? Then I'm stuck with them.",
      "Och om de inte passar? Då blir jag sittande med dem.",
      "Og hvis de ikke passer? Så hænger jeg på dem.",
      "Og hvis de ikke passer? Da sitter jeg der med dem.",
    ),
    isCustomer: false,
  },
];
