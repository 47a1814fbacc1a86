import { type JSX, onCleanup, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { useToast } from "../../ui/ToastProvider";
import { journeyOfThing } from "../select/journey-of";
import { CellFields } from "./CellFields";
import type { Subject } from "./Inspector";
import styles from "./Inspector.module.css";
import { JourneyFields } from "./JourneyFields";
import { LaneFields } from "./LaneFields";
import { NoteFields } from "./NoteFields";
import { PhaseFields } from "./PhaseFields";
import { StepFields } from "./StepFields";

/** The fields of one subject, for as long as it is selected. */
export function Fields(props: { subject: Subject }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const { arrangement } = useBoard().projection;
  const subject = untrack(() => props.subject);
  let fields: HTMLDivElement | undefined;

  // Whoever is writing in them should know why they close.
  onCleanup(() => {
    const isGone = subject.kind !== "notes" && journeyOfThing(arrangement, subject) === undefined;
    if (isGone && fields?.contains(document.activeElement)) toast({ text: t("inspector.gone") });
  });
  return (
    <div ref={(element) => (fields = element)} class={styles.fields}>
      {fieldsOf(subject)}
    </div>
  );
}

function fieldsOf(subject: Subject): JSX.Element {
  switch (subject.kind) {
    case "notes":
      return <NoteFields />;
    case "cell":
      return <CellFields laneId={subject.laneId} stepId={subject.stepId} />;
    case "step":
      return <StepFields stepId={subject.id} />;
    case "phase":
      return <PhaseFields phaseId={subject.id} />;
    case "lane":
      return <LaneFields laneId={subject.id} />;
    case "journey":
      return <JourneyFields journeyId={subject.id} />;
  }
}
