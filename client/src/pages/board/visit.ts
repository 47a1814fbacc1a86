import type { Role } from "@resa/shared/model/role";
import type { MeAnswer } from "@resa/shared/protocol/people";
import { type Accessor, createSignal, onCleanup } from "solid-js";
import { createLiveBoard, type LiveBoard } from "../../board/live-board";
import { askPatiently } from "./patience";
import { questionsOf } from "./questions";

/** How far somebody has come with a board that they want to see. */
export type Visit =
  | { readonly state: "asking" }
  /** The server does not answer; it is asked again. */
  | { readonly state: "notReached" }
  /** There is no such board, or not for this person: the two look the same. */
  | { readonly state: "gone" }
  | { readonly state: "entered"; readonly board: LiveBoard; readonly person: MeAnswer };

/** Asks to be let in, opens the board, and closes it when its owner goes. */
export function createVisit(boardId: string): Accessor<Visit> {
  const [visit, setVisit] = createSignal<Visit>({ state: "asking" });
  const ask = questionsOf(boardId);
  const leaving = new AbortController();
  onCleanup(() => leaving.abort());

  const patiently = <T>(question: () => Promise<T>): Promise<T> =>
    askPatiently(question, {
      signal: leaving.signal,
      onFailure: () => visit().state === "asking" && setVisit({ state: "notReached" }),
    });

  /** Null when one has none (any more). Waits for a server that does not answer, since that is no answer. */
  const askRole = async (): Promise<Role | null> => {
    try {
      return (await patiently(ask.board)).role;
    } catch {
      return null;
    }
  };

  const askAgain = async (personId: string): Promise<Role | null> => {
    const [role, me] = await Promise.all([askRole(), patiently(ask.me)]);
    // By a code of another device, this browser is somebody else's now.
    if (me.id !== personId) location.reload();
    return role;
  };

  async function enter(): Promise<Visit> {
    // The socket would only say that it failed; why, this says.
    const [role, person] = await Promise.all([askRole(), patiently(ask.me)]);
    if (role === null) return { state: "gone" };
    leaving.signal.throwIfAborted();
    const board = createLiveBoard({
      id: boardId,
      me: { id: person.id, role },
      server: location.origin.replace(/^http/, "ws"),
      askRole: () => askAgain(person.id),
    });
    leaving.signal.addEventListener("abort", () => board.dispose());
    return { state: "entered", board, person };
  }

  enter().then(
    (entered) => leaving.signal.aborted || setVisit(entered),
    () => leaving.signal.aborted || setVisit({ state: "gone" }),
  );
  return visit;
}

/** What somebody gets to see of a board. */
export type Stage = "opening" | "notReached" | "gone" | "ended" | "damaged" | "broken" | "open";

/** What a visit shows just now. A board with changes that nobody else has stays readable, whatever happened to it. */
export function stageOf(visit: Visit): Stage {
  if (visit.state === "asking") return "opening";
  if (visit.state !== "entered") return visit.state;
  const saving = visit.board.saving();
  if (saving.state === "ended" && saving.changes === 0) {
    if (saving.ending === "notPermitted") return "ended";
    if (saving.ending === "gone") return "gone";
  }
  if (visit.board.arrived()) return "open";
  if (saving.state === "offline" || saving.state === "paused") return "notReached";
  if (saving.state === "ended" && saving.ending === "damaged") return "damaged";
  return saving.state === "ended" && saving.ending !== "roleChanged" ? "broken" : "opening";
}
