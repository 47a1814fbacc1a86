import { titleLimit } from "@resa/shared/model/board";
import type { OwnTemplateAnswer } from "@resa/shared/protocol/templates";
import Ellipsis from "lucide-solid/icons/ellipsis";
import PencilLine from "lucide-solid/icons/pencil-line";
import Trash from "lucide-solid/icons/trash";
import { createSignal, type JSX, Show } from "solid-js";
import { relativeTime } from "../../i18n/relative-time";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import { TitleInput } from "../../ui/TitleInput";
import styles from "./OwnTemplates.module.css";
import { TemplateCard } from "./TemplateCard";
import { TemplatePicture } from "./TemplatePicture";

/** A template of one's own: a card with a menu. */
export function OwnTemplate(props: {
  template: OwnTemplateAnswer;
  isMaking: boolean;
  onUse: () => void;
  onRename: (title: string) => void;
  onRemove: () => void;
}): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const [isRenaming, setRenaming] = createSignal(false);
  let card: HTMLLIElement | undefined;
  const when = () =>
    relativeTime(language(), props.template.createdAt, Date.now()) ?? t("home.justNow");

  function endRenaming(): void {
    setRenaming(false);
    card?.querySelector("button")?.focus();
  }

  return (
    <li ref={(element) => (card = element)} class={styles.template}>
      <TemplateCard
        title={props.template.title}
        text={t("template.made", { when: when() })}
        isMaking={props.isMaking}
        onClick={() => props.onUse()}
      >
        <TemplatePicture of={props.template.picture} />
      </TemplateCard>
      <div class={styles.more}>
        <Menu
          label={t("template.more", { title: props.template.title })}
          groups={[
            {
              items: [
                {
                  label: t("template.rename"),
                  icon: PencilLine,
                  onSelect: () => setRenaming(true),
                },
                {
                  label: t("template.remove"),
                  icon: Trash,
                  danger: true,
                  onSelect: () => props.onRemove(),
                },
              ],
            },
          ]}
        >
          <Icon of={Ellipsis} />
        </Menu>
      </div>
      <Show when={isRenaming()}>
        <div class={styles.rename}>
          <TitleInput
            label={t("template.title")}
            value={props.template.title}
            maxLength={titleLimit}
            onCancel={endRenaming}
            onCommit={(title) => {
              endRenaming();
              props.onRename(title);
            }}
          />
        </div>
      </Show>
    </li>
  );
}
