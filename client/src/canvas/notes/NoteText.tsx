import { isPlain, type TextRun, wordsOf } from "@resa/shared/model/text-run";
import { type Accessor, Index, type JSX, Show } from "solid-js";

/** The text of a note as it is written. Nearly all are written plainly: one node of text. `mayTab`: the Tab key goes to its links. */
export function NoteText(props: { runs: readonly TextRun[]; mayTab: boolean }): JSX.Element {
  return (
    <Show when={!isPlain(props.runs)} fallback={wordsOf(props.runs)}>
      {/* By their places, so that a link keeps the focus while somebody else writes. */}
      <Index each={props.runs}>{(run) => <Run run={run} mayTab={props.mayTab} />}</Index>
    </Show>
  );
}

function Run(props: { run: Accessor<TextRun>; mayTab: boolean }): JSX.Element {
  const linked = (): JSX.Element => (
    <Show when={props.run().link} fallback={<>{props.run().text}</>}>
      {(address) => (
        <a
          href={address()}
          target="_blank"
          rel="noopener noreferrer"
          draggable={false}
          tabindex={props.mayTab ? 0 : -1}
        >
          {props.run().text}
        </a>
      )}
    </Show>
  );
  const struck = (): JSX.Element => (
    <Show when={props.run().strike} fallback={linked()}>
      <s>{linked()}</s>
    </Show>
  );
  const slanted = (): JSX.Element => (
    <Show when={props.run().italic} fallback={struck()}>
      <em>{struck()}</em>
    </Show>
  );
  return (
    <Show when={props.run().bold} fallback={slanted()}>
      <strong>{slanted()}</strong>
    </Show>
  );
}
