import type { Template } from "../template";
import { blankJourney } from "../blank-journey";
import { words } from "../words";
import { afterTheDay } from "./after";
import { beforeTheDay } from "./before";
import { deciding } from "./deciding";
import { seeingTheJourney } from "./seeing";
import { staffWorkshopLanes } from "./lanes";
import { staffWorkshopPersonas } from "./personas";

/** A workshop for staff as a journey of those who take part in it, and below it an empty journey to fill in together. */
export const staffWorkshop: Template = {
  id: "staff-workshop",
  title: words(
    "Workshop for staff",
    "Workshop för medarbetare",
    "Workshop for medarbejdere",
    "Workshop for ansatte",
  ),
  description: words(
    "Half a day with those who meet the customers: a plan to follow, and an empty journey to fill together.",
    "En halv dag med dem som möter kunderna: en plan att följa, och en tom resa att fylla tillsammans.",
    "En halv dag med dem, der møder kunderne: en plan at følge og en tom rejse at fylde sammen.",
    "En halv dag med dem som møter kundene: en plan å følge, og en tom reise å fylle sammen.",
  ),
  promise: words(
    "Nothing you say here ends up in a drawer",
    "Inget du säger här hamnar i en låda",
    "Intet af det, du siger her, ender i en skuffe",
    "Ingenting av det du sier her, havner i en skuff",
  ),
  vision: {
    think: words(
      "Now I see what it's like to be our customer",
      "Nu ser jag hur det är att vara kund hos oss",
      "Nu kan jeg se, hvordan det er at være kunde hos os",
      "Nå ser jeg hvordan det er å være kunde hos oss",
    ),
    feel: words(
      "Proud of the work, and keen to change it",
      "Stolt över jobbet, och sugen på att ändra det",
      "Stolt af arbejdet og ivrig efter at ændre det",
      "Stolt av jobben, og ivrig etter å endre den",
    ),
    say: words(
      "We decided three things, and we are doing them",
      "Vi bestämde tre saker, och vi gör dem",
      "Vi besluttede tre ting, og vi gør dem",
      "Vi bestemte tre ting, og vi gjør dem",
    ),
  },
  journeys: [
    {
      title: words(
        "I want to do good work, but things get in the way",
        "Jag vill göra ett bra jobb, men saker är i vägen",
        "Jeg vil gøre et godt stykke arbejde, men der er ting i vejen",
        "Jeg vil gjøre en god jobb, men ting er i veien",
      ),
      purpose: words(
        "See our work as the customers do, and change three things",
        "Se vårt jobb med kundernas ögon, och ändra tre saker",
        "Se vores arbejde med kundernes øjne og ændre tre ting",
        "Se jobben vår med kundenes øyne, og endre tre ting",
      ),
      need: words(
        "We know what is wrong, but nobody asks us",
        "Vi vet vad som är fel, men ingen frågar oss",
        "Vi ved, hvad der er galt, men ingen spørger os",
        "Vi vet hva som er galt, men ingen spør oss",
      ),
      met: words(
        "Three things are different, and everybody can see them",
        "Tre saker är annorlunda, och alla kan se dem",
        "Tre ting er anderledes, og alle kan se dem",
        "Tre ting er annerledes, og alle kan se dem",
      ),
      state: "to-be",
      owner: words(
        "Whoever called us together",
        "Den som bjöd in oss",
        "Den, der indkaldte os",
        "Den som kalte oss sammen",
      ),
      personas: staffWorkshopPersonas,
      lanes: staffWorkshopLanes,
      phases: [beforeTheDay, seeingTheJourney, deciding, afterTheDay],
    },
    ...blankJourney.journeys,
  ],
};
