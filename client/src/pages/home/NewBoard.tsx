import { useNavigate } from "@solidjs/router";
import type { TemplateAnswer } from "@resa/shared/protocol/templates";
import Plus from "lucide-solid/icons/plus";
import { createEffect, createSignal, For, type JSX, Show } from "solid-js";
import { api } from "../../api";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { problemOf } from "../../problem";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useToast } from "../../ui/ToastProvider";
import styles from "./NewBoard.module.css";
import { TemplatePicture } from "./TemplatePicture";

/** So many templates stand there from the start; the others when they are asked for. */
const shownFirst = 3;

/** Pictures of the templates, and a blank one: one click makes the board and opens it. */
export function NewBoard(): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const [templates, setTemplates] = createSignal<readonly TemplateAnswer[] | null>(null);
  /** The id of the template that a board is being made from; "" for a blank one. */
  const [making, setMaking] = createSignal<string | null>(null);
  const [isWhole, setIsWhole] = createSignal(false);
  let list: HTMLUListElement | undefined;

  createEffect(() => {
    const asked = language();
    api.templates(asked).then(
      (answer) => asked === language() && setTemplates(answer.templates),
      // A blank board can still be made.
      () => setTemplates((known) => known ?? []),
    );
  });

  async function make(title: string, template?: string): Promise<void> {
    if (making() !== null) return;
    setMaking(template ?? "");
    try {
      const board = await api.addBoard({
        title,
        language: language(),
        ...(template !== undefined && { template }),
      });
      navigate(`/board/${board.id}`);
    } catch (thrown) {
      toast({ text: t(`problem.${problemOf(thrown).code}`) });
      setMaking(null);
    }
  }

  const offered = (template: TemplateAnswer) => (
    <Card
      title={template.title}
      text={template.description}
      isMaking={making() === template.id}
      onClick={() => void make(template.title, template.id)}
    >
      <TemplatePicture of={template.picture} />
    </Card>
  );

  function showAll(): void {
    setIsWhole(true);
    // The button is gone: who works by keyboard goes on at the first card that came.
    list?.children[shownFirst + 1]?.querySelector("button")?.focus();
  }

  return (
    <>
      <ul ref={(element) => (list = element)} class={styles.cards} aria-busy={making() !== null}>
        <For each={templates()?.slice(0, shownFirst)}>{offered}</For>
        <Show when={templates() === null}>
          <For each={[1, 2, 3]}>{() => <li class={styles.awaited} aria-hidden="true" />}</For>
        </Show>
        <Card
          title={t("home.blank")}
          text={t("home.blankText")}
          isMaking={making() === ""}
          onClick={() => void make(t("home.untitled"))}
        >
          <span class={styles.blank}>
            <Icon of={Plus} size={28} />
          </span>
        </Card>
        <Show when={isWhole()}>
          <For each={templates()?.slice(shownFirst)}>{offered}</For>
        </Show>
      </ul>
      <Show when={!isWhole() && (templates()?.length ?? 0) > shownFirst}>
        <div class={styles.all}>
          <Button onClick={showAll}>
            {t("home.allTemplates", { count: templates()?.length ?? 0 })}
          </Button>
        </div>
      </Show>
    </>
  );
}

function Card(props: {
  title: string;
  text: string;
  isMaking: boolean;
  children: JSX.Element;
  onClick: () => void;
}): JSX.Element {
  const t = useWords();
  return (
    <li>
      <button type="button" class={styles.card} onClick={() => props.onClick()}>
        <span class={styles.picture}>{props.children}</span>
        <span class={styles.title}>{props.title}</span>
        <span class={styles.text}>{props.isMaking ? t("home.creating") : props.text}</span>
      </button>
    </li>
  );
}
