import type { Id } from "@resa/shared/model/id";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { BringButton } from "./BringButton";
import { HandMenu } from "./HandMenu";
import styles from "./Lead.module.css";
import { useAttempt } from "./lead-desk";
import { TimerButton } from "./TimerButton";

/** What one does who presents from the board: brings everyone along, hands over, ends. */
export function LeaderTools(props: { nameOf: (personId: Id) => string }): JSX.Element {
  const t = useWords();
  const attempt = useAttempt();
  return (
    <>
      <BringButton />
      <HandMenu nameOf={props.nameOf} />
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
