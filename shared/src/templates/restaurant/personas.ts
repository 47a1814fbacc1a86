import type { TemplatePersona } from "../template";
import { words } from "../words";

export const restaurantPersonas: readonly TemplatePersona[] = [
  {
    name: words(
      "Karin and Ali with Elsa, five years old",
      "Karin och Ali med Elsa, fem år",
      "Karin og Ali med Elsa på fem år",
      "Karin og Ali med Elsa på fem år",
    ),
    quote: words(
      "We don't need anything fancy. We need to sit down.",
      "Vi behöver inget fint. Vi behöver få sitta ner.",
      "Vi behøver ikke noget fint. Vi har brug for at sidde ned.",
      "Vi trenger ikke noe fint. Vi trenger å sette oss ned.",
    ),
    goals: words(
      "To talk to each other for once",
      "Att få prata med varandra för en gångs skull",
      "At tale sammen for en gangs skyld",
      "Å få snakke sammen for en gangs skyld",
    ),
    needs: words(
      "Food for a child before the child is too tired",
      "Mat till barnet innan barnet är för trött",
      "Mad til barnet, før barnet er for træt",
      "Mat til barnet før barnet er for trøtt",
    ),
    frustrations: words(
      "To be forgotten at the table",
      "Att bli bortglömda vid bordet",
      "At blive glemt ved bordet",
      "Å bli glemt ved bordet",
    ),
  },
  {
    name: words(
      "Bengt, walks by every evening",
      "Bengt, går förbi varje kväll",
      "Bengt, går forbi hver aften",
      "Bengt, går forbi hver kveld",
    ),
    quote: words(
      "One doesn't just sit there alone, does one?",
      "Man kan väl inte sitta där ensam?",
      "Man kan da ikke sidde der alene?",
      "Man kan vel ikke sitte der alene?",
    ),
    isCustomer: false,
  },
];
