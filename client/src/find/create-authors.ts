import type { Id } from "@resa/shared/model/id";
import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Projection } from "../board/projection";
import { readingOrder } from "./reading-order";

/** The people who made notes that are on the board, in the order in which one comes upon them. Kept up to date until its owner ends. */
export function createAuthors({
  arrangement,
  follow,
}: Pick<Projection, "arrangement" | "follow">): Accessor<readonly Id[]> {
  const notes = new Map<Id, number>();
  const [authors, setAuthors] = createSignal<readonly Id[]>([], { equals: false });
  const count = (author: Id | undefined, by: 1 | -1): void => {
    if (!author) return;
    const now = (notes.get(author) ?? 0) + by;
    if (now > 0) notes.set(author, now);
    else notes.delete(author);
    // The list is another one only when somebody came or went.
    if (now === 0 || (now === 1 && by === 1)) setAuthors([...notes.keys()]);
  };
  for (const { record, id } of readingOrder(arrangement))
    if (record === "notes") count(arrangement.note(id)?.by, 1);
  onCleanup(
    follow((touched) => {
      for (const touch of touched)
        if ("record" in touch && touch.record === "notes" && touch.fields.includes("by")) {
          count(touch.before?.by, -1);
          count(touch.after?.by, 1);
        }
    }),
  );
  return authors;
}
