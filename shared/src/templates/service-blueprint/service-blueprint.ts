import type { Template } from "../template";
import { words } from "../words";
import { afterTheWorkshop } from "./after";
import { atTheWorkshop } from "./at-the-workshop";
import { backAgain } from "./back-again";
import { beforeTheWorkshop } from "./before";
import { serviceBlueprintLanes } from "./lanes";
import { serviceBlueprintPersonas } from "./personas";

/** A bicycle at the workshop, seen from the street and from the workbench. */
export const serviceBlueprint: Template = {
  id: "service-blueprint",
  title: words(
    "Service blueprint: a bike repair",
    "Service blueprint: cykel på verkstad",
    "Service blueprint: cykel til reparation",
    "Tjenestekart: sykkel på verksted",
  ),
  description: words(
    "What the customer meets, what we do in front of them and behind, and what it all leans on.",
    "Vad kunden möter, vad vi gör framför och bakom kulisserna, och vad allt vilar på.",
    "Hvad kunden møder, hvad vi gør foran og bag kulisserne, og hvad det hele hviler på.",
    "Det kunden møter, det vi gjør foran og bak kulissene, og det alt hviler på.",
  ),
  promise: words(
    "Ready when we said, for the price we said",
    "Klar när vi sa, till det pris vi sa",
    "Klar til tiden, til den pris vi har aftalt",
    "Ferdig når vi sa det, til den prisen vi sa",
  ),
  vision: {
    think: words(
      "They know what they are doing",
      "De kan sin sak",
      "De kan deres kram",
      "De kan faget sitt",
    ),
    feel: words(
      "Safe on the bike again",
      "Trygg på cykeln igen",
      "Tryg på cyklen igen",
      "Trygg på sykkelen igjen",
    ),
    say: words(
      "Ask for Amina, she can mend anything",
      "Fråga efter Amina, hon lagar allt",
      "Spørg efter Amina, hun kan ordne alt",
      "Spør etter Amina, hun fikser alt",
    ),
  },
  journeys: [
    {
      title: words(
        "My bike has to work again by Monday",
        "Min cykel måste fungera igen till måndag",
        "Min cykel skal virke igen på mandag",
        "Sykkelen min må virke igjen til mandag",
      ),
      purpose: words(
        "Get to work on Monday, as usual",
        "Komma till jobbet på måndag, som vanligt",
        "Komme på arbejde mandag, som jeg plejer",
        "Komme meg på jobb mandag, som vanlig",
      ),
      need: words(
        "The brakes squeal, and the bike doesn't feel safe",
        "Bromsarna gnisslar och cykeln känns inte säker",
        "Bremserne hviner, og cyklen føles ikke sikker",
        "Bremsene hyler, og sykkelen føles ikke trygg",
      ),
      met: words(
        "The bike rolls, and the brakes bite",
        "Cykeln rullar och bromsarna tar",
        "Cyklen kører, og bremserne tager fat",
        "Sykkelen ruller, og bremsene tar",
      ),
      state: "as-is",
      owner: words(
        "The manager of the workshop",
        "Verkstadschefen",
        "Værkføreren",
        "Verkstedlederen",
      ),
      personas: serviceBlueprintPersonas,
      lanes: serviceBlueprintLanes,
      phases: [beforeTheWorkshop, atTheWorkshop, backAgain, afterTheWorkshop],
    },
  ],
};
