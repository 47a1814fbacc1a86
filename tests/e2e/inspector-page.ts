import type { Locator } from "playwright-core";
import type { Member } from "./team";

/** The panel with the fields of what is selected. */
export const inspectorOf = ({ page }: Member): Locator =>
  page.getByRole("complementary", { name: "What is selected" });
/** A field of it, by what is written there. */
export const field = (member: Member, label: string): Locator =>
  inspectorOf(member).getByRole("textbox", { name: label, exact: true });
export const button = (member: Member, name: string): Locator =>
  inspectorOf(member).getByRole("button", { name });

/** Selects a thing by a click beside its words. */
export async function select({ page }: Member, kind: string, words: string): Promise<void> {
  const face = page.locator(`[data-thing^="${kind}:"]`, { hasText: words });
  // A lane's name has a fold before it, and the edge of the lane above over it.
  await face.first().click({ position: { x: 3, y: kind === "lane" ? 40 : 3 } });
  await page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
}
