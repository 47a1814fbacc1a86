import type { Id } from "@resa/shared/model/id";
import { type Accessor, createSignal, onCleanup } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCustomers } from "../board/use-customers";
import { checkFile } from "../pictures/check-file";
import { sendPicture } from "../pictures/send-picture";
import { type Problem, problemOf } from "../problem";

/** How a portrait that somebody chose stands. */
export type PortraitState =
  | { readonly state: "idle" }
  | { readonly state: "sending" }
  | { readonly state: "failed"; readonly why: Problem["code"] };

/** Sends a picture and makes it a persona's portrait. One that is chosen meanwhile, or leaving, gives the one before up. */
export function createPortraitUpload(
  personaId: Id,
): readonly [Accessor<PortraitState>, (file: File) => Promise<void>] {
  const board = useBoard();
  const customers = useCustomers();
  const [state, setState] = createSignal<PortraitState>({ state: "idle" });
  let underWay = new AbortController();
  onCleanup(() => underWay.abort());

  const choose = async (file: File): Promise<void> => {
    underWay.abort();
    const { signal } = (underWay = new AbortController());
    setState({ state: "sending" });
    const settle = (next: PortraitState): void => void (signal.aborted || setState(next));
    try {
      const refused = await checkFile(file);
      if (refused) return settle({ state: "failed", why: refused });
      const portrait = await sendPicture(board.id, file, { signal, onProgress: () => undefined });
      if (!signal.aborted) customers.set(personaId, { portrait });
      settle({ state: "idle" });
    } catch (thrown) {
      settle({ state: "failed", why: problemOf(thrown).code });
    }
  };
  return [state, choose];
}
