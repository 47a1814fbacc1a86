import type { Id } from "@resa/shared/model/id";
import Lightbulb from "lucide-solid/icons/lightbulb";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { addTooltip } from "../../../ui/tooltip";
import { useCanvas } from "../../CanvasProvider";
import styles from "./HeadStory.module.css";
import { organisationIn } from "./title-voice";

/** A quiet sign where a title seems to be the organisation's: it says why, and leads to the fields. */
export function TitleVoice(props: { journeyId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const { selection } = useCanvas();
  const id = untrack(() => props.journeyId);
  const journey = projection.journey(id);
  const words = createMemo(() => organisationIn(journey.title, journey.owner));
  return (
    <Show when={mayEdit() && words()}>
      {(words) => (
        <button
          ref={(element) =>
            addTooltip(element, () => ({ text: t("story.voice", { words: words() }) }))
          }
          type="button"
          class={styles.voice}
          tabindex={props.tabindex}
          aria-label={t("story.voice", { words: words() })}
          onClick={() => selection.choose({ kind: "journey", id })}
        >
          <Icon of={Lightbulb} size={16} />
        </button>
      )}
    </Show>
  );
}
