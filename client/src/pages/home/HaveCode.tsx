import MonitorSmartphone from "lucide-solid/icons/monitor-smartphone";
import { createSignal, type JSX, Show } from "solid-js";
import { useFetch, useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { later } from "../../ui/Later";
import { useToast } from "../../ui/ToastProvider";
import styles from "./YourBoards.module.css";

const DeviceDialog = later(() => import("../../people/DeviceDialog"));

/** For whoever comes from another device: the way to enter its code. */
export function HaveCode(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const [isOpen, setOpen] = createSignal(false);
  const open = (): void =>
    void fetchPart(DeviceDialog.fetch()).then(
      () => setOpen(true),
      () => toast({ text: t("problem.offline") }),
    );
  return (
    <>
      <button type="button" class={styles.code} onClick={open}>
        <Icon of={MonitorSmartphone} size={16} />
        {t("device.haveCode")}
      </button>
      <Show when={isOpen()}>
        <DeviceDialog side="enter" onClose={() => setOpen(false)} />
      </Show>
    </>
  );
}
