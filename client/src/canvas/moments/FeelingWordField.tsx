import { type FeelingWord, feelingWords } from "@resa/shared/model/feeling-word";
import { feelingWordLimit } from "@resa/shared/model/moment";
import { createSignal, type JSX, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import type { MenuItem } from "../../ui/Menu";
import { MenuField } from "../../ui/MenuField";
import { isFeelingWord, sayFeeling } from "./say-feeling";

/** The word for the feeling that a moment of truth leaves: one of the list, or a word of one's own. */
export function FeelingWordField(props: {
  feeling: string;
  onFeeling: (feeling: string) => void;
}): JSX.Element {
  const t = useWords();
  const [isAsking, ask] = createSignal(false);
  let own: HTMLDivElement | undefined;
  const isOwn = (): boolean => props.feeling !== "" && !isFeelingWord(props.feeling);
  const choose = (feeling: FeelingWord | ""): void => {
    ask(false);
    props.onFeeling(feeling);
  };
  const items = (): MenuItem[] => [
    ...feelingWords.map((word) => ({
      label: t(`moments.words.${word}`),
      checked: props.feeling === word,
      onSelect: () => choose(word),
    })),
    {
      label: t("moments.own"),
      checked: isOwn(),
      onSelect() {
        ask(true);
        own?.querySelector("textarea")?.focus();
      },
    },
    {
      label: t("moments.noFeeling"),
      checked: props.feeling === "",
      onSelect: () => choose(""),
    },
  ];

  return (
    <MenuField
      label={t("moments.feeling")}
      name={t("moments.feelingIs", { feeling: sayFeeling(props.feeling, t) })}
      groups={[{ items: items() }]}
      chosen={sayFeeling(props.feeling, t)}
    >
      <div ref={(element) => (own = element)}>
        <Show when={isAsking() || isOwn()}>
          <DraftField
            label={t("moments.ownLabel")}
            value={isOwn() ? props.feeling : ""}
            meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
            maxLength={feelingWordLimit}
            onCommit={(feeling) => {
              ask(false);
              props.onFeeling(feeling);
            }}
          />
        </Show>
      </div>
    </MenuField>
  );
}
