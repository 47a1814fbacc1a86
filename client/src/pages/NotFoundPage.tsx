import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { createPage } from "./create-page";
import { MessagePage } from "./MessagePage";

/** An address that leads nowhere. */
export default function NotFoundPage(): JSX.Element {
  const t = useWords();
  createPage(() => t("app.notFound.title"));
  return (
    <MessagePage title={t("app.notFound.title")} text={t("app.notFound.text")}>
      <A href="/">{t("app.toHome")}</A>
    </MessagePage>
  );
}
