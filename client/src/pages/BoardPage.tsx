import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { createPage } from "./create-page";

export default function BoardPage(): JSX.Element {
  const t = useWords();
  createPage(() => t("board.title"));
  return <main id="main" tabindex="-1" />;
}
