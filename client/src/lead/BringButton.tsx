import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { useToast } from "../ui/ToastProvider";
import { useAttempt } from "./lead-desk";

/** Brings everyone to where one is, those too who look elsewhere. */
export function BringButton(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const attempt = useAttempt();
  const bring = async (): Promise<void> => {
    if (await attempt((leading) => leading.bring())) toast({ text: t("lead.broughtByYou") });
  };
  return (
    <Button look="quiet" onClick={() => void bring()}>
      {t("lead.bring")}
    </Button>
  );
}
