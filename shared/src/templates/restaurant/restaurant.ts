import type { Template } from "../template";
import { words } from "../words";
import { afterwards } from "./afterwards";
import { arriving } from "./arriving";
import { eating } from "./eating";
import { hunger } from "./hunger";
import { restaurantLanes } from "./lanes";
import { restaurantPersonas } from "./personas";

/** A Friday dinner, from the first hunger to what is told about it on Monday. */
export const restaurant: Template = {
  id: "restaurant",
  title: words("Going out to eat", "Gå ut och äta", "Gå ud at spise", "Gå ut og spise"),
  description: words(
    "From the first hunger to what is told on Monday: most of it happens before and after the food.",
    "Från första hungern till det som berättas på måndagen: det mesta händer före och efter maten.",
    "Fra den første sult til det, der bliver fortalt om mandagen: det meste sker før og efter maden.",
    "Fra den første sulten til det som fortelles på mandag: det meste skjer før og etter maten.",
  ),
  promise: words(
    "Food on the table within twenty minutes, or bread and a reason",
    "Mat på bordet inom tjugo minuter, annars bröd och en förklaring",
    "Mad på bordet inden for tyve minutter, ellers brød og en forklaring",
    "Mat på bordet innen tjue minutter, ellers brød og en forklaring",
  ),
  vision: {
    think: words(
      "They saw that we had a tired child with us",
      "De såg att vi hade ett trött barn med oss",
      "De så, at vi havde et træt barn med",
      "De så at vi hadde med et trøtt barn",
    ),
    feel: words(
      "Welcome, full and in no hurry",
      "Välkomna, mätta och utan brådska",
      "Velkomne, mætte og uden hastværk",
      "Velkomne, mette og uten hastverk",
    ),
    say: words(
      "We've found our place",
      "Vi har hittat vårt ställe",
      "Vi har fundet vores sted",
      "Vi har funnet stedet vårt",
    ),
  },
  journeys: [
    {
      title: words(
        "It's Friday, we're hungry and nobody feels like cooking",
        "Det är fredag, vi är hungriga och ingen orkar laga mat",
        "Det er fredag, vi er sultne, og ingen orker at lave mad",
        "Det er fredag, vi er sultne, og ingen orker å lage mat",
      ),
      purpose: words(
        "Have an evening together, and get full",
        "Få en kväll tillsammans, och bli mätta",
        "Få en aften sammen og blive mætte",
        "Få en kveld sammen, og bli mette",
      ),
      need: words(
        "Hungry, tired and an empty fridge",
        "Hungriga, trötta och ett tomt kylskåp",
        "Sultne, trætte og et tomt køleskab",
        "Sultne, slitne og et tomt kjøleskap",
      ),
      met: words(
        "Full and glad, and everybody has been heard",
        "Mätta och glada, och alla har fått prata",
        "Mætte og glade, og alle er kommet til orde",
        "Mette og glade, og alle har fått snakke",
      ),
      state: "as-is",
      owner: words(
        "The manager of the restaurant",
        "Restaurangchefen",
        "Restaurantchefen",
        "Restaurantsjefen",
      ),
      personas: restaurantPersonas,
      lanes: restaurantLanes,
      phases: [hunger, arriving, eating, afterwards],
    },
  ],
};
