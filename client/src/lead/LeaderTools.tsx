import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { Menu } from "../ui/Menu";
import { useToast } from "../ui/ToastProvider";
import styles from "./Lead.module.css";
import { useAttempt } from "./lead-desk";
import { TimerButton } from "./TimerButton";

/** What one does who presents: brings everyone along, hands over, ends. */
export function LeaderTools(props: { nameOf: (personId: Id) => string }): JSX.Element {
  const t = useWords();
  const toast = useToast();
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
  const bring = async (): Promise<void> => {
    if (await attempt((leading) => leading.bring())) toast({ text: t("lead.broughtByYou") });
  };
  const nobody = () => ({ label: t("lead.nobodyElse"), disabled: true, onSelect: () => undefined });

  return (
    <>
      <Button look="quiet" onClick={() => void bring()}>
        {t("lead.bring")}
      </Button>
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
      <span class={styles.onPhone}>
        <TimerButton />
      </span>
      <Button
        look="quiet"
        label={t("lead.endWhole")}
        onClick={() => void attempt((leading) => leading.end())}
      >
        {t("lead.end")}
      </Button>
    </>
  );
}
