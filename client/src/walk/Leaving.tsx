import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import type { PresentingState } from "./create-presenting";
import styles from "./Leaving.module.css";

/** Asks whoever presents to everyone what is to end. */
export function Leaving(props: { presenting: PresentingState }): JSX.Element {
  const t = useWords();
  const stay = (): void => props.presenting.setOver("nothing");
  return (
    <Dialog open title={t("walk.leave")} close={t("walk.stay")} onClose={stay}>
      <div class={styles.ways}>
        <p>{t("walk.leaveAsk")}</p>
        <Button look="primary" autofocus onClick={() => props.presenting.end("all")}>
          {t("walk.endForAll")}
        </Button>
        <Button onClick={() => props.presenting.end("mine")}>{t("walk.leaveOnly")}</Button>
        <Button look="quiet" onClick={stay}>
          {t("walk.stay")}
        </Button>
      </div>
    </Dialog>
  );
}
