import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { makePng } from "../support/png";
import type { Place } from "./board-page";
import type { DeskFile } from "./files";
import { facilitator, type Member } from "./team";

type Server = Parameters<typeof facilitator>[0];

/** Cells of the blank journey. */
export const need: Place = { lane: "Touchpoints", step: "Feels a need" };
export const way: Place = { lane: "Touchpoints", step: "Looks for a way" };

export const photo: DeskFile = { name: "counter.png", type: "image/png", bytes: makePng() };
export const letter: DeskFile = {
  name: "letter.png",
  type: "image/png",
  bytes: makePng({ width: 120, height: 300, colour: [200, 160, 60] }),
};

/** What Chromium says on the console of an answer that is no success. */
export const refused = /the server responded with a status of/;

/** Maja, with a board that has hardly a note. */
export async function makeMaja(server: Server): Promise<Member> {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  // While somebody listens the browser asks the test for files; a key could be quicker than the one who begins to.
  maja.page.on("filechooser", () => undefined);
  return maja;
}

export const picturesIn = (member: Member, place: Place): Locator =>
  member.cell(place).locator("img");

/** Waits until the files of so many pictures are really painted in a cell. */
export const painted = (member: Member, place: Place, count = 1) =>
  expect
    .poll(() =>
      picturesIn(member, place).evaluateAll((images) =>
        images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
      ),
    )
    .toEqual(Array.from({ length: count }, () => true));

/** The tool that adds pictures. */
export const tool = ({ page }: Member): Locator =>
  page.getByRole("toolbar", { name: "Tools" }).getByRole("button", { name: "Add a picture" });

/** Chooses a file in the dialog that `open` opens. */
export async function pick(
  { page }: Member,
  open: () => Promise<void>,
  { name, type = "image/png", bytes }: DeskFile,
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await open();
  await (await chooser).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
}
