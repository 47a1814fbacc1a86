import type { Id } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import type { LinkAnswer } from "@resa/shared/protocol/links";
import MapPin from "lucide-solid/icons/map-pin";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import { ToastProvider } from "../ui/ToastProvider";
import { LeadersTabs } from "./LeadersTabs";
import { createPeople } from "./people";
import styles from "./PeopleDialog.module.css";
import { PeopleSheet } from "./PeopleSheet";

/** Who is on the board; for facilitators also the links to it, and who did what about access. */
export default function PeopleDialog(props: {
  /** Goes to where somebody is on the board. */
  onJump: (personId: Id) => void;
  /** Opens the list of where the others are; false when nobody else is here. */
  onWhere: false | (() => void);
  /** Renames this person, everywhere. Rejects with a `Problem`. */
  onRenameMe: (name: string) => Promise<void>;
  /** This person has left the board. */
  onLeft: () => void;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const people = createPeople(board);
  const leads = () => can(board.me().role, "people.manage");
  const renameMe = async (name: string): Promise<void> => {
    await props.onRenameMe(name);
    await people.fetching.reload();
  };
  const sheet = (links: () => readonly LinkAnswer[]): JSX.Element => (
    <PeopleSheet
      people={people}
      links={links()}
      onJump={(personId) => props.onJump(personId)}
      onRenameMe={renameMe}
      onLeft={() => props.onLeft()}
    />
  );
  return (
    <Dialog
      open
      wide
      title={leads() ? t("share.title") : t("members.title")}
      close={t("app.close")}
      onClose={() => props.onClose()}
    >
      {/* What lies behind a dialog can't be pressed, nor is it read aloud. */}
      <ToastProvider label={t("app.notices")} close={t("app.close")}>
        <div class={styles.sheet}>
          <Show when={props.onWhere}>
            {(open) => (
              <span class={styles.where}>
                <Button onClick={() => open()()}>
                  <Icon of={MapPin} size={16} />
                  {t("here.title")}
                </Button>
              </span>
            )}
          </Show>
          {/* Whoever becomes a facilitator meanwhile, or is one no more, sees the other at once. */}
          <Show when={leads()} fallback={sheet(() => [])}>
            <LeadersTabs boardId={board.id} people={people}>
              {sheet}
            </LeadersTabs>
          </Show>
        </div>
      </ToastProvider>
    </Dialog>
  );
}
