import type { Locator, Page } from "playwright-core";

/** What a link gives, as the form says it. */
export type Given = "Edit" | "Comment" | "Read";

/** The dialog with the links and the people of a board, as a person sees it. */
export interface PeoplePage {
  readonly dialog: Locator;
  /** Opens it: by Share for those who lead, by the people's button for everybody else. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Goes to one of a facilitator's sheets. */
  goTo(sheet: "Links" | "People" | "What happened"): Promise<void>;
  /** Makes a link in the open dialog. Returns its address. */
  makeLink(given: Given, limits?: Readonly<Record<string, string>>): Promise<string>;
  /** The row of a link, by its name or what it gives. */
  link(title: string): Locator;
  /** The row of somebody, by name. */
  row(name: string): Locator;
  role(name: string): Promise<string | null>;
  giveRole(name: string, role: string): Promise<void>;
  /** Chooses an item of somebody's menu. */
  choose(name: string, item: string): Promise<void>;
  /** What the log says, newest first. */
  log(): Promise<string[]>;
}

export function peoplePage(page: Page): PeoplePage {
  const dialog = page.getByRole("dialog", { name: /^(Share this board|People on this board)$/ });
  const row = (name: string): Locator =>
    dialog
      .getByRole("list", { name: "People on this board" })
      .getByRole("listitem")
      .filter({ has: page.getByText(name, { exact: true }) });
  const roleOf = (name: string): Locator =>
    dialog.getByRole("combobox", { name: `Role of ${name}`, exact: true });
  return {
    dialog,
    row,
    async open() {
      await page
        .getByRole("banner")
        .getByRole("button", { name: /^(Share|People on this board)(, \d+ people here)?$/ })
        .click();
      await dialog.waitFor();
    },
    // Its cross comes before those of its notices.
    close: () => dialog.getByRole("button", { name: "Close", exact: true }).first().click(),
    goTo: (sheet) => dialog.getByRole("tab", { name: sheet, exact: true }).click(),
    async makeLink(given, limits = {}) {
      await dialog.getByRole("button", { name: new RegExp(`^${given}`) }).click();
      if (Object.keys(limits).length > 0)
        await dialog.getByText("Name, passcode and limits").click();
      for (const [label, value] of Object.entries(limits)) {
        const field = dialog.getByLabel(label, { exact: true });
        if (await field.evaluate((element) => element.matches("select")))
          await field.selectOption({ label: value });
        else await field.fill(value);
      }
      await dialog.getByRole("button", { name: "Make a link", exact: true }).click();
      return dialog.getByLabel("Link to the board").inputValue();
    },
    link: (title) =>
      dialog
        .getByRole("list", { name: "Links that were made" })
        .getByRole("listitem")
        .filter({ has: page.getByText(title, { exact: true }) }),
    role: (name) =>
      roleOf(name).evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text ?? null),
    giveRole: async (name, role) => void (await roleOf(name).selectOption({ label: role })),
    async choose(name, item) {
      await dialog.getByRole("button", { name: `More for ${name}`, exact: true }).click();
      await page.getByRole("menuitem", { name: item, exact: true }).click();
    },
    log: () =>
      dialog
        .getByRole("list", { name: "What happened" })
        .getByRole("listitem")
        .evaluateAll((entries) =>
          entries.map((entry) => entry.firstElementChild?.textContent ?? ""),
        ),
  };
}
