import { kitchenBuilding } from "./building";
import { kitchenBuying } from "./buying";
import { kitchenLanes } from "./lanes";
import { kitchenLiving } from "./living";
import { kitchenWish } from "./wish";
import type { Template } from "../template";
import { words } from "../words";

/** From the wish for a kitchen to the first dinner; the fitter is nobody's, and it shows. */
export const kitchen: Template = {
  id: "kitchen",
  title: words("Buying a kitchen", "Köpa nytt kök", "Købe nyt køkken", "Kjøpe nytt kjøkken"),
  description: words(
    "From the wish to the first dinner, by way of a fitting that nobody owns.",
    "Från önskan till första middagen, via en montering som ingen äger.",
    "Fra ønsket til den første middag, via en montering, som ingen ejer.",
    "Fra ønsket til den første middagen, via en montering som ingen eier.",
  ),
  promise: words(
    "One number to call, from the first drawing to the last screw",
    "Ett nummer att ringa, från första ritningen till sista skruven",
    "Ét nummer at ringe til, fra den første tegning til den sidste skrue",
    "Ett nummer å ringe, fra første tegning til siste skrue",
  ),
  vision: {
    think: words(
      "They thought of everything, even the fitter",
      "De hade tänkt på allt, till och med montören",
      "De havde tænkt på alt, selv montøren",
      "De hadde tenkt på alt, til og med montøren",
    ),
    feel: words("Proud, and at home", "Stolta, och hemma", "Stolte og hjemme", "Stolte, og hjemme"),
    say: words(
      "Come and eat at our place!",
      "Kom hem till oss och ät!",
      "Kom hjem til os og spis!",
      "Kom hjem til oss og spis!",
    ),
  },
  journeys: [
    {
      title: words(
        "We want a kitchen that we can cook in together",
        "Vi vill ha ett kök där vi kan laga mat tillsammans",
        "Vi vil have et køkken, hvor vi kan lave mad sammen",
        "Vi vil ha et kjøkken der vi kan lage mat sammen",
      ),
      purpose: words(
        "Cook and eat together at home, without months of chaos",
        "Laga mat och äta ihop hemma, utan månader av kaos",
        "Lave mad og spise sammen derhjemme, uden måneder med kaos",
        "Lage mat og spise sammen hjemme, uten måneder med kaos",
      ),
      need: words(
        "Two can't cook in it, and the drawers jam",
        "Två får inte plats, och lådorna kärvar",
        "Der er ikke plads til to, og skufferne binder",
        "Det er ikke plass til to, og skuffene krangler",
      ),
      met: words(
        "All four of us make dinner at the same worktop",
        "Vi lagar middag alla fyra vid samma bänk",
        "Alle fire laver mad ved det samme køkkenbord",
        "Alle fire lager middag ved samme benk",
      ),
      state: "as-is",
      owner: words("Nobody, yet", "Ingen, än så länge", "Ingen, indtil videre", "Ingen, foreløpig"),
      personas: [
        {
          name: words(
            "Ida and Jonas, two children and one worn-out kitchen",
            "Ida och Jonas, två barn och ett utslitet kök",
            "Ida og Jonas, to børn og et slidt køkken",
            "Ida og Jonas, to barn og et utslitt kjøkken",
          ),
          quote: words(
            "We don't want a building project. We want to cook together.",
            "Vi vill inte ha ett byggprojekt. Vi vill laga mat tillsammans.",
            "Vi vil ikke have et byggeprojekt. Vi vil lave mad sammen.",
            "Vi vil ikke ha et byggeprosjekt. Vi vil lage mat sammen.",
          ),
          goals: words(
            "A kitchen for all four, ready before the summer",
            "Ett kök för alla fyra, klart före sommaren",
            "Et køkken til alle fire, færdigt inden sommerferien",
            "Et kjøkken for alle fire, ferdig før sommeren",
          ),
          needs: words(
            "Somebody who holds it all together",
            "Någon som håller ihop alltsammans",
            "Nogen, der holder sammen på det hele",
            "Noen som holder det hele sammen",
          ),
          frustrations: words(
            "Being the ones who run between everybody",
            "Att vara de som springer mellan alla",
            "At være dem, der løber mellem alle",
            "Å være de som løper mellom alle",
          ),
        },
        {
          name: words(
            "Rune, alone with an old kitchen",
            "Rune, ensam med ett gammalt kök",
            "Rune, alene med et gammelt køkken",
            "Rune, alene med et gammelt kjøkken",
          ),
          quote: words(
            "A new one? With all those people in the house? No, thank you.",
            "Ett nytt? Och ha huset fullt av hantverkare? Nej tack.",
            "Et nyt? Og huset fuldt af håndværkere? Nej tak.",
            "Et nytt? Og huset fullt av håndverkere? Nei takk.",
          ),
          frustrations: words(
            "Nobody can say what it would cost in the end",
            "Ingen kan säga vad det kostar till slut",
            "Ingen kan sige, hvad det ender med at koste",
            "Ingen kan si hva det koster til slutt",
          ),
          isCustomer: false,
        },
      ],
      lanes: kitchenLanes,
      phases: [kitchenWish, kitchenBuying, kitchenBuilding, kitchenLiving],
    },
  ],
};
