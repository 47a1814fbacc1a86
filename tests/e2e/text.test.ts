import type { Locator } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { accessibilityViolations as violations } from "../support/axe";
import { startServer } from "../support/server";
import { copyElsewhere } from "./clipboard";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const need = { lane: "Touchpoints", step: "Feels a need" };
const way = { lane: "Touchpoints", step: "Looks for a way" };

const toolbar = ({ page }: Member): Locator => page.getByRole("toolbar", { name: "Text format" });
const button = (member: Member, name: string): Locator =>
  toolbar(member).getByRole("button", { name, exact: true });
/** How a note is written, whether or not it is being written in: `[strong]now[] or never`, and a link with its address. */
const written = (member: Member, text: string): Promise<string> =>
  member.note(text).locator("p, [role=textbox]").evaluate(stretchesOf);

/** Runs in the page. */
function stretchesOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let [said, before] = ["", ""];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const styles: string[] = [];
    for (let at = node.parentElement; at !== null && at !== element; at = at.parentElement) {
      const tag = at.localName;
      if (tag !== "span") styles.push(tag === "a" ? (at.getAttribute("href") ?? "") : tag);
    }
    const style = styles.toSorted().join(" ");
    said += (style === before ? "" : `[${style}]`) + (node.nodeValue ?? "");
    before = style;
  }
  return said;
}

/** Opens a note of one's own and selects all of it. */
async function openAll(member: Member, text: string): Promise<void> {
  await member.open(text);
  await member.press("Control+a");
}

test("keys and toolbar make words bold, italic and struck through; the other sees it at once, writing or reading", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await maja.addNote(need, "now or never");
  await tor.note("now or never").waitFor();

  await openAll(maja, "now or never");
  await maja.press("Control+b");
  for (const member of [maja, tor])
    await expect.poll(() => written(member, "now or")).toBe("[strong]now or never");
  expect(await button(maja, "Bold").getAttribute("aria-pressed")).toBe("true");

  await tor.open("now or never");
  await tor.press("Control+Home", "Shift+Control+ArrowRight");
  await maja.editor.locator(".caret-range", { hasText: /^now\s*$/ }).waitFor();
  await button(tor, "Italic").click();
  await tor.press("Control+Shift+X");
  for (const member of [maja, tor])
    await expect
      .poll(() => written(member, "now or"))
      .toMatch(/^\[em s strong\]now ?\[strong\] ?or never$/);
  await button(maja, "Bold").click();
  for (const member of [maja, tor])
    await expect.poll(() => written(member, "now or")).toMatch(/^\[em s\]now ?\[\] ?or never$/);

  // A press on a button leaves the caret where it is: what is typed goes on in the note.
  await maja.press("End");
  await button(maja, "Bold").click();
  await maja.write("!");
  await expect.poll(() => written(tor, "now or")).toMatch(/or never\[strong\]!$/);
});

test("undo takes back the formatting alone, as one step, and redo brings it back", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "One at a time");
  await openAll(maja, "One at a time");
  await maja.press("Control+i");
  await expect.poll(() => written(maja, "One at")).toBe("[em]One at a time");
  await maja.press("Control+z");
  await expect.poll(() => written(maja, "One at")).toBe("One at a time");
  await maja.press("Control+Shift+z", "Escape");
  await maja.editor.waitFor({ state: "detached" });
  expect(await written(maja, "One at")).toBe("[em]One at a time");

  // A copy is written alike.
  await maja.press("Control+d");
  const copies = maja.cell(need).locator("[data-note] em");
  await expect.poll(() => copies.allTextContents()).toEqual(["One at a time", "One at a time"]);
});

test("words become a link that opens for everybody, by pointer and by keys; a press on it drags nothing", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const address = `${server.url}/trash`;
  await maja.addNote(need, "See the report");
  await openAll(maja, "See the report");
  await maja.press("Control+Shift+K");
  await maja.page.getByRole("textbox", { name: "Web or mail address" }).fill(address);
  await maja.press("Enter");
  await maja.editor.and(maja.page.locator(":focus")).waitFor();
  await maja.press("Escape", "Escape");

  const link = tor.page.getByRole("link", { name: "See the report" });
  await link.waitFor();
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  const opened = tor.page.waitForEvent("popup");
  await link.click();
  await (await opened).waitForURL(address);

  // From the note that is selected Ctrl+Enter goes to its links, Enter opens one, and Escape goes back.
  await maja.note("See the report").click({ position: { x: 8, y: 70 } });
  await maja.note("See the report").focus();
  await maja.press("Control+Enter");
  await maja.page
    .getByRole("link", { name: "See the report" })
    .and(maja.page.locator(":focus"))
    .waitFor();
  const openedByKey = maja.page.waitForEvent("popup");
  await maja.press("Enter");
  await (await openedByKey).waitForURL(address);
  expect(await violations(maja.page)).toEqual([]);
  await maja.press("Escape");
  await maja.note("See the report").and(maja.page.locator(":focus")).waitFor();

  // By the paper around the words it is dragged like any other note.
  const box = await tor.note("See the report").boundingBox();
  await tor.page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 70);
  await tor.page.mouse.down();
  await tor.over(way);
  await tor.drop();
  await expect.poll(() => maja.textsIn(way)).toEqual(["See the report"]);
});

test("what leads to no page and no mailbox never becomes a link, and says so", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "Press here");
  await openAll(maja, "Press here");
  await button(maja, "Link").click();
  const field = maja.page.getByRole("textbox", { name: "Web or mail address" });
  await field.fill("javascript:alert(1)");
  await maja.press("Enter");
  await maja.page.getByText(/^A link can't lead there/).waitFor();
  expect(await violations(maja.page)).toEqual([]);
  await field.fill("resa.example/report");
  await toolbar(maja).getByRole("button", { name: "Set the link" }).click();
  expect(await written(maja, "Press")).toBe("[https://resa.example/report]Press here");

  await button(maja, "Link").click();
  expect(await field.inputValue()).toBe("https://resa.example/report");
  await toolbar(maja).getByRole("button", { name: "Remove the link" }).click();
  expect(await written(maja, "Press")).toBe("Press here");

  await maja.press("Control+a");
  await maja.write("javascript:alert(1) www.resa.example ");
  await expect
    .poll(() => written(maja, "javascript"))
    .toBe("javascript:alert(1) [https://www.resa.example]www.resa.example[] ");
  await maja.press("Control+z");
  await expect
    .poll(() => written(maja, "javascript"))
    .toBe("javascript:alert(1) www.resa.example ");
});

test("what is copied keeps how it is written: to another board, and into another note", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "Now or never");
  await openAll(maja, "Now or never");
  await maja.press("Control+b");
  await maja.press("Escape", "Control+c");
  const other = await facilitator(server, "Maja", { template: "Blank journey" });
  await other.cell(way).hover();
  await other.press("Control+v");
  await expect.poll(() => written(other, "Now or")).toBe("[strong]Now or never");

  // Into a note that is being written in: what other programs know too, and nothing else.
  await copyElsewhere(
    other.page,
    "Green radio",
    '<p>Green <i>it</i> on <a href="https://resa.example/">the <u>radio</u></a></p>',
  );
  await openAll(other, "Now or never");
  await other.press("Control+v");
  await expect
    .poll(() => written(other, "the radio"))
    .toBe("Green [em]it[] on [https://resa.example/]the radio");
  await other.press("Control+a");
  await copyElsewhere(other.page, "https://resa.example/all");
  await other.press("Control+v");
  await expect
    .poll(() => other.editor.locator("a").first().getAttribute("href"))
    .toBe("https://resa.example/all");
});

test("a key that is pressed just after a note was opened goes where it should", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "ever after");
  // ProseMirror once took Home for a slip of the browser, up to 200 ms after the focus came.
  for (const letter of ["1", "2", "3"]) {
    await maja.note("ever after").focus();
    await maja.press("Enter");
    await maja.editor.and(maja.page.locator(":focus")).waitFor();
    await maja.press("Home");
    await maja.write(letter);
    await maja.press("Escape");
  }
  await expect.poll(() => written(maja, "ever")).toBe("321ever after");
});

test("without a pointer Alt+F10 goes from the note to its toolbar, the arrows along it, and Escape back", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.addNote(need, "By keys alone");
  await openAll(maja, "By keys alone");
  await maja.press("Alt+F10");
  await button(maja, "Bold").and(maja.page.locator(":focus")).waitFor();
  await maja.press("ArrowRight", "ArrowRight", "Enter");
  await expect.poll(() => written(maja, "By keys")).toBe("[s]By keys alone");
  await maja.press("Escape");
  await maja.editor.and(maja.page.locator(":focus")).waitFor();
});

test("on a phone the toolbar and its link field are within the window", async () => {
  const maja = await facilitator(server, "Maja", {
    template: "Blank journey",
    viewport: { width: 390, height: 844 },
    touch: true,
  });
  await maja.page.locator("[data-note]").first().tap();
  await maja.press("Enter");
  await maja.editor.waitFor();
  const isInside = async (): Promise<boolean> => {
    const box = await toolbar(maja).boundingBox();
    return box !== null && box.x >= 0 && box.x + box.width <= 390 && box.y >= 48;
  };
  await expect.poll(isInside).toBe(true);
  await button(maja, "Link").tap();
  await maja.page.getByRole("textbox", { name: "Web or mail address" }).waitFor();
  await expect.poll(isInside).toBe(true);
});
