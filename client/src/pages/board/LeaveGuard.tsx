import { type BeforeLeaveEventArgs, useBeforeLeave } from "@solidjs/router";
import { createEffect, createSignal, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { unsavedOf } from "../../board/saving";
import { useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./LeaveGuard.module.css";

/** Holds somebody back who goes to another page before all is saved, and lets them go when it is. */
export function LeaveGuard(): JSX.Element {
  const t = useWords();
  const { saving } = useBoard();
  const [leaving, setLeaving] = createSignal<BeforeLeaveEventArgs | null>(null);
  const unsaved = () => unsavedOf(saving());
  const stay = () => setLeaving(null);
  const leave = () => {
    const going = leaving();
    stay();
    going?.retry(true);
  };

  useBeforeLeave((event) => {
    if (unsaved() === 0 || event.defaultPrevented || isHere(event)) return;
    event.preventDefault();
    setLeaving(event);
  });
  createEffect(() => unsaved() === 0 && leave());

  return (
    <Dialog
      open={leaving() !== null}
      title={t("saved.leave")}
      close={t("saved.stay")}
      onClose={stay}
    >
      <p>{t("saved.leaveText", { count: unsaved() })}</p>
      <div class={styles.ways}>
        <Button look="danger" onClick={leave}>
          {t("saved.leaveAnyway")}
        </Button>
        <Button look="primary" autofocus onClick={stay}>
          {t("saved.stay")}
        </Button>
      </div>
    </Dialog>
  );
}

/** Whether it is only another view of the same board. Where history goes to (a number), the window has gone already. */
const isHere = ({ from, to }: BeforeLeaveEventArgs): boolean =>
  from.pathname === (typeof to === "number" ? location : new URL(to, location.href)).pathname;
