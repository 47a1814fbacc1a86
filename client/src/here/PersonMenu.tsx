import { type JSX, Show } from "solid-js";
import { useFollowing } from "../board/following";
import { colourOfPerson } from "../board/person-colour";
import { useMoreWords, useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Menu } from "../ui/Menu";
import { createFollows } from "./create-follows";
import type { PersonHere } from "./people-here";

/** Somebody's face: a press on it offers to go to where they are, or to follow them. */
export function PersonMenu(props: { person: PersonHere; onJump: () => void }): JSX.Element {
  const t = useWords();
  const hasWords = useMoreWords();
  const { follow, leave } = useFollowing();
  const follows = createFollows(() => props.person.id);
  const name = () => props.person.name || t("people.unnamed");
  return (
    <Show when={hasWords()}>
      <Menu
        label={t("here.person", { name: name() })}
        groups={[
          {
            items: [
              { label: t("people.jumpTo", { name: name() }), onSelect: () => props.onJump() },
              follows()
                ? { label: t("here.unfollow", { name: name() }), onSelect: leave }
                : {
                    label: t("here.follow", { name: name() }),
                    onSelect: () => follow({ kind: "person", id: props.person.id }),
                  },
            ],
          },
        ]}
      >
        <Avatar name={props.person.name} colour={colourOfPerson(props.person.id)} size={28} />
      </Menu>
    </Show>
  );
}
