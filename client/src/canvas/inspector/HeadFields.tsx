import { titleLimit } from "@resa/shared/model/board";
import type { JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { type Toggle, Toggles } from "../../ui/Toggles";
import { type Around, Trail } from "./Trail";

/** What the head of a phase or a step says: its title, what it stands in, and one choice among a few. */
export function HeadFields<T extends string>(props: {
  kind: "phase" | "step";
  title: string;
  onTitle: (title: string) => void;
  around: readonly Around[];
  choice: {
    readonly label: string;
    readonly items: readonly Toggle<T>[];
    readonly chosen: T;
    choose(this: void, value: T): void;
  };
}): JSX.Element {
  const t = useWords();
  const { mayEdit } = useBoard();
  return (
    <>
      <DraftField
        look="title"
        label={t(`journey.${props.kind}.title`)}
        value={props.title}
        placeholder={t(`journey.${props.kind}.untitled`)}
        meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
        maxLength={titleLimit}
        readOnly={!mayEdit()}
        onCommit={(title) => props.onTitle(title)}
      />
      <Trail around={props.around} />
      <Toggles
        label={props.choice.label}
        look="rows"
        items={props.choice.items}
        pressed={(value) => props.choice.chosen === value}
        disabled={!mayEdit()}
        onPress={(value) => props.choice.choose(value)}
      />
    </>
  );
}
