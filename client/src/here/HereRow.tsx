import LocateFixed from "lucide-solid/icons/locate-fixed";
import Monitor from "lucide-solid/icons/monitor";
import { type JSX, Show } from "solid-js";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { FollowButton } from "./FollowButton";
import type { PersonHere } from "./people-here";
import styles from "./HerePanel.module.css";

/** The words for where somebody is and what they do there; `where` is null when they are nowhere to be found. */
export interface Said {
  readonly where: string | null;
  readonly doing: string;
}

/** One person of the list, or a screen on a wall: a press goes to where they are. */
export function HereRow(props: {
  person: PersonHere;
  isWall: boolean;
  said: Said;
  onGo: () => void;
}): JSX.Element {
  const t = useWords();
  const name = () => props.person.name || t("people.unnamed");
  return (
    <li class={styles.person}>
      <button type="button" class={styles.row} data-go onClick={() => props.onGo()}>
        <Show
          when={props.isWall}
          fallback={
            <Avatar name={props.person.name} colour={colourOfPerson(props.person.id)} size={32} />
          }
        >
          <span class={styles.wall}>
            <Icon of={Monitor} />
          </span>
        </Show>
        <span class={styles.words}>
          <bdi class={styles.name}>{name()}</bdi>
          <span class={styles.facts} data-facts>
            <bdi class={styles.where}>{props.said.where ?? t("here.nowhere")}</bdi>
            <Show when={props.said.doing}>
              <bdi class={styles.doing}>{props.said.doing}</bdi>
            </Show>
          </span>
        </span>
        <Show when={props.said.where !== null}>
          <Icon of={LocateFixed} size={16} />
        </Show>
      </button>
      <Show when={!props.isWall}>
        <FollowButton personId={props.person.id} name={name()} />
      </Show>
    </li>
  );
}
