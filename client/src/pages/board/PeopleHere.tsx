import { For, type JSX, Show } from "solid-js";
import { colourOfPerson } from "../../board/person-colour";
import { useWords } from "../../i18n/WordsProvider";
import { Avatar } from "../../ui/Avatar";
import { IconButton } from "../../ui/IconButton";
import { Menu } from "../../ui/Menu";
import type { PersonHere } from "./people-here";
import styles from "./PeopleHere.module.css";

/** So many faces stand in the bar; the rest is in a menu. */
const faces = 5;

/** The others who look at the board, where there is room for faces: a press on somebody goes to where they are. */
export default function PeopleHere(props: {
  others: readonly PersonHere[];
  onJump: (person: PersonHere) => void;
}): JSX.Element {
  const t = useWords();
  const shown = () => props.others.slice(0, faces);
  const folded = () => props.others.slice(faces);
  const nameOf = (person: PersonHere) => person.name || t("people.unnamed");

  return (
    <Show when={props.others.length > 0}>
      <div class={styles.people} role="group" aria-label={t("board.people")}>
        <For each={shown()}>
          {(person) => (
            <IconButton
              label={t("people.jumpTo", { name: nameOf(person) })}
              onClick={() => props.onJump(person)}
            >
              <Face person={person} />
            </IconButton>
          )}
        </For>
        <Show when={folded().length > 0}>
          <Menu
            label={t("people.more", { count: folded().length })}
            groups={[
              {
                items: folded().map((person) => ({
                  label: nameOf(person),
                  picture: <Face person={person} size={20} />,
                  onSelect: () => props.onJump(person),
                })),
              },
            ]}
          >
            <span class={styles.more}>{folded().length}</span>
          </Menu>
        </Show>
      </div>
    </Show>
  );
}

function Face(props: { person: PersonHere; size?: number }): JSX.Element {
  return (
    <Avatar
      name={props.person.name}
      colour={colourOfPerson(props.person.id)}
      size={props.size ?? 28}
    />
  );
}
