import type { Id } from "@resa/shared/model/id";
import type { Stamp } from "@resa/shared/model/stamp";
import type { Trace } from "@resa/shared/model/trace";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import styles from "./Traces.module.css";
import { createStampLine } from "./stamp-line";

/** Who made a thing and who last changed or moved it, and when, so far as that is known. */
export function Traces(props: {
  id: Id;
  /** Its making, where the thing itself tells of it. */
  made?: Stamp;
}): JSX.Element {
  const { feedback } = useBoard();
  const say = createStampLine();
  const trace = createMemo(() => feedback()?.projection.trace(props.id) ?? null);
  const made = (): Stamp | null => props.made ?? trace()?.added ?? null;
  const last = createMemo((): (Trace & { readonly what: "changed" | "moved" }) | null => {
    const now = trace();
    if (now?.what !== "changed" && now?.what !== "moved") return null;
    return { ...now, what: now.what };
  });
  return (
    <Show when={made() || last()}>
      <div class={styles.traces} data-traces>
        <Show when={made()}>{(stamp) => <p>{say("made", stamp())}</p>}</Show>
        <Show when={last()}>{(trace) => <p>{say(trace().what, trace())}</p>}</Show>
      </div>
    </Show>
  );
}
