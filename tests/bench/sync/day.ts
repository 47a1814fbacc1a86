import { addNote, moveNote, removeNote } from "@resa/shared/operations/note";
import { noteText } from "@resa/shared/document/board-doc";
import type { Door } from "./contestant";
import { wait } from "./figures";
import { type FullClient, makeFullClient } from "./full-client";

const people = 20;
/** How often each comes and goes. */
const visits = 8;
/** What each does in one visit, at this pace, ms. */
const acts = 60;
const pace = 8;

/** One person, who comes and goes, and does in seconds what takes a day. */
async function work(door: Door, person: number): Promise<void> {
  const own: string[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const client = await makeFullClient(door);
    await client.synced;
    for (let act = 0; act < acts; act++) {
      client.presence.setLocalState({ pointer: { x: act, y: person } });
      edit(client, own, { person, act });
      await wait(pace);
    }
    await wait(500);
    client.leave();
  }
}

/** A note in six, a word in three, and moves; now and then a note goes. */
function edit(
  { doc }: FullClient,
  own: string[],
  { person, act }: { person: number; act: number },
): void {
  const id = own.at(-1);
  if (id === undefined || act % 6 === 0)
    own.push(addNote(doc, { place: { x: act, y: person }, by: `person${person}`, at: act }));
  else if (act % 3 === 0) noteText(doc, id)?.insert(0, "waits ");
  else if (act % 20 === 19) removeNote(doc, own.pop() ?? id);
  else moveNote(doc, id, { x: act, y: act });
}

/** A working day of twenty people on one board, at full speed. */
export async function liveThroughDay(door: Door): Promise<void> {
  await Promise.all(Array.from({ length: people }, (_, person) => work(door, person)));
}
