import type * as Y from "yjs";
import { feedbackIds, feedbackRoot, readTrace } from "../document/feedback-doc";
import { followTrace, type Trace, traceValue } from "../model/trace";

/** So many things that were removed are remembered, the latest. */
export const mostRemoved = 1000;

/** Writes down who did what, over what was known of the same things. */
export function writeTraces(doc: Y.Doc, traces: readonly Trace[]): void {
  doc.transact(() => {
    const known = feedbackRoot(doc, "traces");
    for (const trace of traces)
      known.set(trace.id, traceValue(followTrace(readTrace(doc, trace.id), trace)));
    if (traces.some(({ what }) => what === "removed")) forgetOldest(doc);
  });
}

/** Things that are there are bounded by the board; those that were removed are not. */
function forgetOldest(doc: Y.Doc): void {
  const removed = Array.from(feedbackIds(doc, "traces"), (id) => readTrace(doc, id)).filter(
    (trace) => trace?.what === "removed",
  );
  if (removed.length <= mostRemoved) return;
  const oldest = removed.toSorted((a, b) => (b?.at ?? 0) - (a?.at ?? 0)).slice(mostRemoved);
  for (const trace of oldest) if (trace) feedbackRoot(doc, "traces").delete(trace.id);
}
