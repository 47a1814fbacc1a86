import type { JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { DeviceCodeDialog } from "./DeviceCodeDialog";
import { EnterCodeDialog } from "./EnterCodeDialog";

const dialogs = { show: DeviceCodeDialog, enter: EnterCodeDialog } as const;

/** The two ends of going on elsewhere: a code is shown here, or one from there is entered. */
export default function DeviceDialog(props: {
  side: keyof typeof dialogs;
  onClose: () => void;
}): JSX.Element {
  return <Dynamic component={dialogs[props.side]} onClose={() => props.onClose()} />;
}
