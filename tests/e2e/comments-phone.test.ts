import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { commentsPage } from "./comments-page";
import { linkFor } from "./front-door";
import { facilitator, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const phone = { viewport: { width: 390, height: 844 }, touch: true };
const moment = "The conversation with Samir in support";

test.for(["light", "dark"] as const)(
  "a stakeholder with a phone, %s: link, name, moments, read, comment, react",
  async (theme) => {
    const maja = await facilitator(server, "Maja", { template: "Call to support", theme });
    const told = commentsPage(maja.page);
    await told.button.waitFor();
    await maja.note(moment).click();
    await maja.press("Alt+c");
    await told.send("Is this where we win them back?");

    const ulla = await newcomer(server, { name: "Ulla", theme, ...phone });
    const { page } = ulla;
    const talk = commentsPage(page);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      for (const violation of await accessibilityViolations(page))
        found.push(`${where}: ${violation}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    };
    await page.goto(await linkFor(maja.page, "commenter"));
    await page.getByLabel("Your name").fill("Ulla");
    await page.getByRole("button", { name: "Go to the board" }).tap();

    const card = page.getByRole("region", { name: moment });
    await card.getByRole("button", { name: "1 comment" }).tap();
    await card.getByText("Is this where we win them back?").waitFor();
    await look("read");
    await card.getByRole("textbox", { name: "Reply" }).tap();
    await page.keyboard.type("I think so. @");
    await page.getByRole("option", { name: "Maja" }).tap();
    await look("a name is picked");
    await card.getByRole("button", { name: "Send" }).tap();
    await told.comment("I think so. @Maja").waitFor();
    await talk.comment("Is this where").getByRole("button", { name: "React", exact: true }).tap();
    await look("reactions are offered");
    await page.getByRole("button", { name: "I agree" }).tap();
    await told.comment("Is this where").getByRole("button", { name: "I agree: Ulla" }).waitFor();

    await talk.button.tap();
    await expect.poll(talk.rows).toHaveLength(1);
    await look("the list");
    await talk.panel.getByRole("listitem").getByRole("button").tap();
    await talk.panel.getByText("I think so.").waitFor();
    await look("a conversation");
    await talk.panel.getByRole("button", { name: "Show on the board" }).tap();
    await expect.poll(() => ulla.note(moment).getAttribute("aria-pressed")).toBe("true");
    await talk.fields.getByText("I think so.").waitFor();
    await look("on the board");
    const sizes = await page
      .locator("[data-talk] button:visible")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
    expect(found).toEqual([]);
  },
);
