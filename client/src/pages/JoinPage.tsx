import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { createPage } from "./create-page";

export default function JoinPage(): JSX.Element {
  const t = useWords();
  createPage(() => t("home.title"));
  return <main id="main" tabindex="-1" />;
}
