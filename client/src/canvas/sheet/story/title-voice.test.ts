import { expect, test } from "vitest";
import { organisationIn } from "./title-voice";

test.each([
  ["Our new onboarding", "Our"],
  ["We deliver kitchens", "We"],
  ["Onboarding of customers", "Onboarding"],
  ["Order process", "Order"],
  ["Vår orderprocess", "Vår"],
  ["Vi levererar kök", "Vi"],
  ["Orderprocessen", "Orderprocessen"],
  ["Handläggning av ärenden", "Handläggning"],
  ["Vores onboarding", "Vores"],
  ["Sagsbehandling af klager", "Sagsbehandling"],
  ["Ordreproces", "Ordreproces"],
  ["Våre leveranser", "Våre"],
  ["Saksbehandling av klager", "Saksbehandling"],
  ["Bestillingsprosess", "Bestillingsprosess"],
])("“%s” begins with the organisation", (title, words) => {
  expect(organisationIn(title)).toBe(words);
});

test.each([
  "I want to move house",
  "We want a home near the sea",
  "Buying a kitchen",
  "Jag behöver hjälp nu",
  "Vi vill bo nära havet",
  "Vi vil gerne bo ved havet",
  "Vi må flytte",
  "Jeg trenger hjelp nå",
  "Vienna in three days",
  "My internet is down, and I need help now",
  "",
])("“%s” is the customer's own", (title) => {
  expect(organisationIn(title)).toBeNull();
});

test("who answers for the journey is not who speaks in it", () => {
  expect(organisationIn("Kitchen Ltd makes it easy", "Kitchen Ltd")).toBe("Kitchen Ltd");
  expect(organisationIn("Kitchens I like", "Kitchen")).toBeNull();
  expect(organisationIn("A new kitchen", "A")).toBeNull();
});
