import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { createMe } from "./create-me";
import styles from "./PageHeader.module.css";
import PersonMenu from "./PersonMenu";

/** The head of the pages around the boards: Resa's name, which leads home, and one's own menu. */
export function PageHeader(): JSX.Element {
  const t = useWords();
  const { me, rename } = createMe();
  return (
    <header class={styles.header}>
      <A href="/" class={styles.brand}>
        <img src="/resa.svg" alt="" width="28" height="28" />
        {t("app.name")}
      </A>
      <PersonMenu name={me()?.name ?? ""} onName={rename} />
    </header>
  );
}
