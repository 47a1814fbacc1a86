import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { field, inspectorOf, select } from "./inspector-page";
import { facilitator, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const ownerLabel = "Owner of the journey";

test("from which need to what end, as it is or should be, who answers for it: all in place, and seen by the other", async () => {
  const [maja, tor] = await pair(server, "Blank board");
  await maja.page.getByRole("button", { name: "Add an empty journey" }).click();
  await maja.rename("What sets them off?", "Need at the start", "The flat is too small");
  await maja.rename("How do they know they are there?", "Need met when", "A room for each child");
  await maja.rename("Who answers for it?", ownerLabel, "Sales");
  await maja.page.getByRole("button", { name: "As is or to be: Not said" }).click();
  await maja.page.getByRole("menuitemradio", { name: /^To be/ }).click();
  await maja.rename("Whose journey is it?", "Name of the persona", "Astrid, 34");
  await maja.rename("What do we promise our customers?", "What we promise", "Home in a month");
  const sheet = tor.page.getByRole("region", { name: "Untitled journey" });
  for (const words of [
    "The flat is too small",
    "A room for each child",
    "Sales",
    "Astrid, 34",
    "Home in a month",
  ])
    await sheet.getByText(words, { exact: true }).waitFor();
  await sheet.getByRole("button", { name: "As is or to be: To be" }).waitFor();

  await tor.page.getByRole("button", { name: "Experience vision" }).click();
  const vision = tor.page.getByRole("dialog", { name: "Experience vision" });
  await vision.getByLabel("They feel").fill("At home");
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  await tor.press("Enter", "Escape");
  await vision.waitFor({ state: "hidden" });
  await select(maja, "journey", "Untitled journey");
  await expect.poll(() => field(maja, "They feel").inputValue()).toBe("At home");

  // What was said can be taken back.
  await maja.page.getByRole("button", { name: `Sales. ${ownerLabel}` }).click();
  await maja.page.getByRole("textbox", { name: ownerLabel, exact: true }).first().fill("");
  await maja.press("Enter");
  await sheet.getByText("Sales", { exact: true }).waitFor({ state: "detached" });
});

test("a title that is the organisation's gets a hint, and one in the customer's words none", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await select(maja, "journey", "");
  const title = field(maja, "Title of the journey");
  const hint = inspectorOf(maja).getByText("is that the customer speaking?");
  await title.fill("Our onboarding");
  await maja.press("Enter");
  await hint.waitFor();
  await maja.page.getByRole("button", { name: /^It begins with “Our”/ }).waitFor();
  await title.fill("I want to begin at last");
  await maja.press("Enter");
  await expect.poll(() => hint.count()).toBe(0);
});

test("another persona is chosen in the head, and a folded journey still shows them", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  await maja.page
    .getByRole("button", { name: "Whose journey it is: Nora, works from home", exact: true })
    .click();
  await maja.page
    .getByRole("menuitemradio", { name: "Gunnar, 81, manages without internet" })
    .click();
  await maja.page.getByText("And when it breaks down?").waitFor();
  await maja.page.getByRole("button", { name: /^Sheet of journey/ }).click();
  await maja.page
    .getByRole("button", { name: /^Gunnar, 81, manages without internet\./ })
    .waitFor();
  await maja.page.getByText("Need at the start").waitFor({ state: "detached" });
  expect(await accessibilityViolations(maja.page)).toEqual([]);
});

test("whoever has a phone reads the head", async () => {
  const maja = await facilitator(server, "Maja", {
    template: "Call to support",
    viewport: { width: 390, height: 844 },
    touch: true,
  });
  const need = maja.page.getByText("The internet is down, and it is nine already");
  await need.waitFor();
  expect((await boxOf(need)).x).toBeLessThan(390);
  expect((await boxOf(maja.page.getByText("Head of support"))).x).toBeLessThan(390);
});
