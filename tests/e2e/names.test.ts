import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

// Whoever speaks to a computer says what is to be seen.
const spoken = ["label-content-name-mismatch"];

test("notes and empty cells are called what is written there, also when somebody else selects them, and under the pointer", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await tor.note("What went on in the customer's life").click();
  await maja.note("What went on").locator("[data-who=Tor]").waitFor();
  expect(await accessibilityViolations(maja.page, spoken)).toEqual([]);

  const empty = maja.cell({ lane: "Customer actions", step: "Gets started" });
  await empty.hover();
  await empty.getByText("What does the customer do here?").hover();
  expect(await accessibilityViolations(maja.page, spoken)).toEqual([]);
});
