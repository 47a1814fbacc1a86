import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { MessagePage } from "./MessagePage";

/** Stands in for a page that threw or could not be fetched. */
export function BrokenPage(): JSX.Element {
  const t = useWords();
  return (
    <MessagePage title={t("app.broken.title")} text={t("app.broken.text")}>
      <Button look="primary" onClick={() => location.reload()}>
        {t("app.reload")}
      </Button>
    </MessagePage>
  );
}
