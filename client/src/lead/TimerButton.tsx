import TimerIcon from "lucide-solid/icons/timer";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { useLeadDesk } from "./lead-desk";

/** Opens and closes what sets a timer. */
export function TimerButton(props: { side?: "above" }): JSX.Element {
  const t = useWords();
  const { isSetting, set } = useLeadDesk();
  return (
    <IconButton
      label={t("timer.set")}
      tooltipSide={props.side ?? "below"}
      pressed={isSetting()}
      onClick={() => set(!isSetting())}
    >
      <Icon of={TimerIcon} />
    </IconButton>
  );
}
