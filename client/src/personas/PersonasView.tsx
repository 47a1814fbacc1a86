import Plus from "lucide-solid/icons/plus";
import { createMemo, For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCustomers } from "../board/use-customers";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { createJourneyPlaces } from "./journey-places";
import { Matrix } from "./Matrix";
import { PersonaCard } from "./PersonaCard";
import styles from "./PersonasView.module.css";
import view from "../ui/view.module.css";

/** Whose journeys the board is about: the personas, and which of them has which journeys. */
export default function PersonasView(): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const places = createJourneyPlaces(projection);
  const count = (): number => projection.personas().length;
  const outside = createMemo(
    () => projection.personas().filter((id) => !projection.persona(id).isCustomer).length,
  );
  const lead = (): string =>
    [
      t("persona.lead", { count: count() }),
      ...(outside() > 0 ? [t("persona.leadOut", { count: outside() })] : []),
    ].join(" · ");
  let list: HTMLUListElement | undefined;
  const add = (): void => {
    if (customers.add({}) !== null) list?.lastElementChild?.querySelector("textarea")?.focus();
  };

  return (
    <article class={`${view.view} ${styles.view}`}>
      <header class={styles.head}>
        <h1 class={view.title}>{t("persona.title")}</h1>
        <Show when={count() > 0}>
          <p class={styles.lead}>{lead()}</p>
        </Show>
      </header>
      <section class={styles.part} aria-label={t("persona.cards")}>
        <Show when={count() === 0}>
          <div class={view.empty}>
            <h2>{t("persona.empty.title")}</h2>
            <p>{t("persona.empty.text")}</p>
          </div>
        </Show>
        <h2 class="spoken">{t("persona.cards")}</h2>
        <ul ref={(element) => (list = element)} class={styles.cards}>
          <For each={projection.personas()}>
            {(id) => (
              <li>
                <PersonaCard personaId={id} places={places} />
              </li>
            )}
          </For>
        </ul>
        <Show when={mayEdit()}>
          <div>
            <Button look={count() === 0 ? "primary" : "plain"} onClick={add}>
              <Icon of={Plus} size={16} /> {t("persona.add")}
            </Button>
          </div>
        </Show>
      </section>
      <Matrix places={places} />
    </article>
  );
}
