import type { JSX } from "solid-js";
import { encode } from "uqr";
import styles from "./QrCode.module.css";

/** A text as a QR code, dark on light whatever the theme: not every camera reads it the other way round. */
export default function QrCode(props: { text: string; label: string }): JSX.Element {
  // Readers ask for a margin of four modules.
  const code = () => encode(props.text, { ecc: "M", border: 4 });
  return (
    <svg
      class={styles.code}
      viewBox={`0 0 ${code().size} ${code().size}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <path d={pathOf(code().data)} />
    </svg>
  );
}

/** The dark modules, run by run. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    let from = -1;
    [...row, false].forEach((dark, x) => {
      if (dark && from < 0) from = x;
      if (dark || from < 0) return;
      runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
      from = -1;
    });
  });
  return runs.join("");
}
