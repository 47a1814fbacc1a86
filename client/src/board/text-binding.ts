import type { Fields } from "@resa/shared/model/field";
import { formatsOf, styleOf } from "@resa/shared/model/text-run";
import type { Mark } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from "prosemirror-transform";
import type * as Y from "yjs";
import { marksOf, schema, styleOfMarks } from "./text-schema";

/** Writes what a transaction of the editor changed into the collaborative text. */
export function writeTransaction(transaction: Transaction, text: Y.Text): void {
  for (const step of transaction.steps) {
    if (step instanceof ReplaceStep) {
      if (step.to > step.from) text.delete(step.from, step.to - step.from);
      let at = step.from;
      step.slice.content.forEach((node) => {
        const words = node.text ?? "";
        // With all its formats, since the text would otherwise go on with those of the letter before.
        text.insert(at, words, formatsOf(styleOfMarks(node.marks)));
        at += words.length;
      });
    } else if (step instanceof AddMarkStep) {
      text.format(step.from, step.to - step.from, formatsOf(styleOfMarks([step.mark])));
    } else if (step instanceof RemoveMarkStep) {
      text.format(step.from, step.to - step.from, { [step.mark.type.name]: null });
    }
  }
}

/** Writes what somebody else changed in the collaborative text into a transaction of the editor. */
export function readDelta(delta: Y.YTextEvent["delta"], transaction: Transaction): void {
  let index = 0;
  for (const { retain, insert, delete: removed, attributes } of delta) {
    if (removed !== undefined) transaction.delete(index, index + removed);
    if (insert !== undefined) {
      const words = typeof insert === "string" ? insert : "\uFFFC";
      if (words !== "") transaction.insert(index, schema.text(words, marksOf(styleOf(attributes))));
      index += words.length;
    }
    if (retain !== undefined) {
      if (attributes !== undefined) format(transaction, index, index + retain, attributes);
      index += retain;
    }
  }
}

function format(transaction: Transaction, from: number, to: number, changed: Fields): void {
  const marks: ReadonlyMap<string, Mark> = new Map(
    marksOf(styleOf(changed)).map((mark) => [mark.type.name, mark]),
  );
  for (const name of Object.keys(changed)) {
    const type = schema.marks[name];
    const mark = marks.get(name);
    if (mark) transaction.addMark(from, to, mark);
    else if (type) transaction.removeMark(from, to, type);
  }
}
