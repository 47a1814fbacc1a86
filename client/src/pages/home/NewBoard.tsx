import type { TemplateAnswer } from "@resa/shared/protocol/templates";
import Plus from "lucide-solid/icons/plus";
import { createSignal, For, type JSX, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { createBoardMaker } from "./board-maker";
import styles from "./NewBoard.module.css";
import { OwnTemplates } from "./OwnTemplates";
import { TemplateCard } from "./TemplateCard";
import { TemplatePicture } from "./TemplatePicture";
import type { Templates } from "./templates";

/** So many templates stand there from the start; the others when they are asked for. */
const shownFirst = 3;

/** Pictures of the templates, and a blank one: one click makes the board and opens it. */
export function NewBoard(props: { templates: Templates }): JSX.Element {
  const t = useWords();
  const maker = createBoardMaker();
  const [isWhole, setIsWhole] = createSignal(false);
  const all = () => props.templates.all();
  let list: HTMLUListElement | undefined;

  const offered = (template: TemplateAnswer) => (
    <li>
      <TemplateCard
        title={template.title}
        text={template.description}
        isMaking={maker.making() === template.id}
        onClick={() => maker.make(template.title, template.id)}
      >
        <TemplatePicture of={template.picture} />
      </TemplateCard>
    </li>
  );

  function showAll(): void {
    setIsWhole(true);
    // The button is gone: who works by keyboard goes on at the first card that came.
    list?.children[shownFirst + 1]?.querySelector("button")?.focus();
  }

  return (
    <>
      <ul
        ref={(element) => (list = element)}
        class={styles.cards}
        aria-busy={maker.making() !== null}
      >
        <For each={all()?.slice(0, shownFirst)}>{offered}</For>
        <Show when={all() === null}>
          <For each={[1, 2, 3]}>{() => <li class={styles.awaited} aria-hidden="true" />}</For>
        </Show>
        <li>
          <TemplateCard
            title={t("home.blank")}
            text={t("home.blankText")}
            isMaking={maker.making() === ""}
            onClick={() => maker.make(t("home.untitled"))}
          >
            <span class={styles.blank}>
              <Icon of={Plus} size={28} />
            </span>
          </TemplateCard>
        </li>
        <Show when={isWhole()}>
          <For each={all()?.slice(shownFirst)}>{offered}</For>
        </Show>
      </ul>
      <Show when={!isWhole() && (all()?.length ?? 0) > shownFirst}>
        <div class={styles.all}>
          <Button onClick={showAll}>{t("home.allTemplates", { count: all()?.length ?? 0 })}</Button>
        </div>
      </Show>
      <OwnTemplates templates={props.templates} maker={maker} />
    </>
  );
}
