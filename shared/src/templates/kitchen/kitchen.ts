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
        },
      ],
      lanes: kitchenLanes,
      phases: [kitchenWish, kitchenBuying, kitchenBuilding, kitchenLiving],
    },
  ],
};
