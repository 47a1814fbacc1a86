import type { Member } from "./team";
import { boxOf } from "./board-page";

/** A point of the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The grip of a head, by the name of its menu: in its middle. */
export async function gripOf({ page }: Member, menu: string): Promise<Spot> {
  const grip = page.getByRole("button", { name: menu, exact: true });
  await grip.waitFor();
  return middleOf(await boxOf(grip));
}

/** Takes hold of a head by its grip and moves to a spot, without letting go. */
export async function holdHead(member: Member, menu: string, to: Spot): Promise<void> {
  const { mouse } = member.page;
  const from = await gripOf(member, menu);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 8 });
}

/** Drags a head by its grip to a spot and lets go. */
export async function dragHead(member: Member, menu: string, to: Spot): Promise<void> {
  await holdHead(member, menu, to);
  await member.page.mouse.up();
}

/** A spot of a head, by what it is called: nearer its beginning, or its end. */
export async function spotOf(
  { page }: Member,
  name: string,
  where: "start" | "end",
): Promise<Spot> {
  const { x, y, width, height } = await boxOf(page.getByRole("group", { name, exact: true }));
  const part = where === "start" ? 0.2 : 0.8;
  return { x: x + width * part, y: y + height * part };
}

const middleOf = ({ x, y, width, height }: Awaited<ReturnType<typeof boxOf>>): Spot => ({
  x: x + width / 2,
  y: y + height / 2,
});
