import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Menu } from "../ui/Menu";
import styles from "./Lead.module.css";
import { useAttempt } from "./lead-desk";

/** Hands the lead to somebody who is here. */
export function HandMenu(props: { nameOf: (personId: Id) => string }): JSX.Element {
  const t = useWords();
  const attempt = useAttempt();
  const { presence, me } = useBoard();
  /** The others who are here, by name. */
  const others = createMemo(() => {
    const ids = presence.peers().map((peer) => presence.peer(peer)?.person.id ?? "");
    const people = [...new Set(ids)].filter((id) => id !== "" && id !== me().id);
    return people
      .map((id) => ({ id, name: props.nameOf(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  });
  const nobody = () => ({ label: t("lead.nobodyElse"), disabled: true, onSelect: () => undefined });

  return (
    <span class={styles.hand}>
      <Menu
        label={t("lead.hand")}
        groups={[
          {
            label: t("lead.handTo"),
            items:
              others().length === 0
                ? [nobody()]
                : others().map(({ id, name }) => ({
                    label: name,
                    picture: <Avatar name={name} colour={colourOfPerson(id)} size={20} />,
                    onSelect: () => void attempt((leading) => leading.hand(id)),
                  })),
          },
        ]}
      >
        {t("lead.hand")}
      </Menu>
    </span>
  );
}
