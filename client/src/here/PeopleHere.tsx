import MapPin from "lucide-solid/icons/map-pin";
import { For, type JSX, Show } from "solid-js";
import { useMoreWords, useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { useHereDesk } from "./here-desk";
import type { PersonHere } from "./people-here";
import { PersonMenu } from "./PersonMenu";
import styles from "./PeopleHere.module.css";

/** So many faces stand in the bar; the rest is folded into the button that opens the list of all. */
const faces = 5;

/** The others who look at the board, where there is room for faces: a press on somebody offers to go to where they are, or to follow them. */
export default function PeopleHere(props: {
  others: readonly PersonHere[];
  onJump: (person: PersonHere) => void;
}): JSX.Element {
  const t = useWords();
  const hasWords = useMoreWords();
  const desk = useHereDesk();
  const folded = () => props.others.length - faces;

  return (
    <Show when={props.others.length > 0}>
      <div class={styles.people}>
        <div class={styles.people} role="group" aria-label={t("board.people")}>
          <For each={props.others.slice(0, faces)}>
            {(person) => <PersonMenu person={person} onJump={() => props.onJump(person)} />}
          </For>
        </div>
        <Show when={hasWords()}>
          <IconButton
            label={folded() > 0 ? t("here.withMore", { count: folded() }) : t("here.title")}
            pressed={desk.isOpen()}
            onClick={() => desk.open(!desk.isOpen())}
          >
            <Show when={folded() > 0} fallback={<Icon of={MapPin} />}>
              <span class={styles.more}>{folded()}</span>
            </Show>
          </IconButton>
        </Show>
      </div>
    </Show>
  );
}
