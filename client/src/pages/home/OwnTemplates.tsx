import type { OwnTemplateAnswer } from "@resa/shared/protocol/templates";
import { createSignal, For, type JSX, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { problemOf } from "../../problem";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useToast } from "../../ui/ToastProvider";
import type { BoardMaker } from "./board-maker";
import styles from "./NewBoard.module.css";
import own from "./OwnTemplates.module.css";
import { OwnTemplate } from "./OwnTemplate";
import type { Templates } from "./templates";

/** The templates that one made of boards; nothing while there are none. */
export function OwnTemplates(props: { templates: Templates; maker: BoardMaker }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const [leaving, setLeaving] = createSignal<OwnTemplateAnswer | null>(null);
  const yours = () => props.templates.yours();
  let heading: HTMLHeadingElement | undefined;

  const attempt = (request: Promise<void>, then?: () => void) =>
    void request.then(then, (thrown) => toast({ text: t(`problem.${problemOf(thrown).code}`) }));

  function remove({ id, title }: OwnTemplateAnswer): void {
    setLeaving(null);
    attempt(props.templates.remove(id), () => toast({ text: t("template.removed", { title }) }));
    // The card that had the focus is gone, and maybe the last.
    (heading?.isConnected ? heading : document.querySelector<HTMLElement>("#new-board"))?.focus();
  }

  return (
    <Show when={yours().length > 0}>
      <h3
        ref={(element) => (heading = element)}
        id="your-templates"
        tabindex="-1"
        class={own.title}
      >
        {t("template.yours")}
      </h3>
      <ul class={styles.cards} aria-labelledby="your-templates">
        {/* By id, so that a title being written outlives a fresh list. */}
        <For each={yours().map(({ id }) => id)}>
          {(id) => (
            <Show when={yours().find((template) => template.id === id)}>
              {(template) => (
                <OwnTemplate
                  template={template()}
                  isMaking={props.maker.making() === id}
                  onUse={() => props.maker.make(template().title, id)}
                  onRename={(title) => attempt(props.templates.rename(id, title))}
                  onRemove={() => setLeaving(template())}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
      <Show when={leaving()}>
        {(template) => (
          <Dialog
            open
            title={t("template.ask")}
            close={t("app.close")}
            onClose={() => setLeaving(null)}
          >
            <p>{t("template.asked", { title: template().title })}</p>
            <div class={own.answers}>
              <Button look="danger" onClick={() => remove(template())}>
                {t("template.confirm")}
              </Button>
              <Button autofocus onClick={() => setLeaving(null)}>
                {t("app.cancel")}
              </Button>
            </div>
          </Dialog>
        )}
      </Show>
    </Show>
  );
}
