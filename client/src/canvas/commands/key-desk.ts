import { isOnBoard } from "./key-target";

/** Answers a key; `late` = it was pressed before, and the browser has done nothing with it. True = dealt with. */
export type KeyAnswer = (event: KeyboardEvent, late: boolean) => boolean;

/** Takes the keys of the board page. What answers them is fetched after the board; no key that is pressed before is lost. */
export interface KeyDesk {
  press(this: void, event: KeyboardEvent): void;
  /** From now on `answer` answers, and first what has been waiting. Returns what ends it. */
  answerWith(answer: KeyAnswer): () => void;
}

/** More than so many keys nobody has pressed on purpose. */
const most = 50;

/** `fetch` is called for each key that has to wait: it may have failed before. */
export function makeKeyDesk(fetch: () => void): KeyDesk {
  let answer: KeyAnswer | null = null;
  let waiting: KeyboardEvent[] = [];
  return {
    press(event) {
      if (answer) {
        if (answer(event, false)) event.preventDefault();
      } else if (mayBeMeant(event) && waiting.length < most) {
        event.preventDefault();
        waiting.push(event);
        fetch();
      }
    },
    answerWith(by) {
      answer = by;
      const late = waiting;
      waiting = [];
      for (const event of late) by(event, true);
      return () => (answer = null);
    },
  };
}

/** Whether the board may have an answer to a key, so that neither the browser nor what has the focus should. */
function mayBeMeant({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) {
  const keys =
    ctrlKey || metaKey
      ? /^[adfkyz0=+-]$/i
      : altKey
        ? /^(Arrow.+|Enter|[ckmrs])$/
        : /^(.|Arrow.+|Enter|Delete|Backspace|Home|End|F2)$/;
  return !isComposing && isOnBoard(target) && keys.test(key);
}
