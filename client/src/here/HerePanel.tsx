import { createMemo, createSignal, For, type JSX, onCleanup, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { SidePanel } from "../ui/SidePanel";
import { TextField } from "../ui/TextField";
import { findPeople } from "./find-people";
import styles from "./HerePanel.module.css";
import { HereRow, type Said } from "./HereRow";
import { createWallsHere, type PersonHere } from "./people-here";
import { sayDoing, sayWhere } from "./say-doing";
import { doingOf } from "./whereabouts";

/** More people than this are searched. */
const many = 7;

/** Pointers are looked at so often, ms: read at every move, fifty of them would be 1,500 times a second. */
const pace = 1000;

/** Who is here, and where on the board: it follows them as they go about. */
export function HerePanel(props: {
  others: readonly PersonHere[];
  onGo: (person: PersonHere) => void;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  const { presence, projection } = useBoard();
  const [search, setSearch] = createSignal("");
  const [tick, setTick] = createSignal(0);
  const timer = setInterval(() => setTick((count) => count + 1), pace);
  onCleanup(() => clearInterval(timer));
  const walls = createWallsHere(presence);
  let list: HTMLDivElement | undefined;

  /** It listens to what they write, move and select; where they point, it looks up now and then. */
  function say({ peers }: PersonHere): Said {
    tick();
    const tabs = peers.flatMap((peer) => presence.peer(peer) ?? []);
    return untrack(() => {
      const doing = doingOf(tabs, projection);
      if (!doing) return { where: null, doing: "" };
      return {
        where: sayWhere(doing.where, projection, t),
        doing: sayDoing(doing, projection, t),
      };
    });
  }
  const isMany = () => props.others.length > many;
  const found = createMemo(() => {
    if (!isMany() || search().trim() === "") return props.others;
    const wordsOf = (person: PersonHere): string =>
      `${person.name || t("people.unnamed")} ${say(person).where ?? ""}`;
    return findPeople(props.others, wordsOf, search());
  });

  function walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...(list?.querySelectorAll<HTMLElement>("[data-go]") ?? [])];
    if (step === undefined || event.isComposing || rows.length === 0) return;
    event.preventDefault();
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  }

  const row = (person: PersonHere, isWall: boolean): JSX.Element => {
    const said = createMemo(() => say(person), undefined, { equals: isSaid });
    return (
      <HereRow person={person} isWall={isWall} said={said()} onGo={() => props.onGo(person)} />
    );
  };

  return (
    <SidePanel title={t("here.title")} close={t("app.close")} onClose={() => props.onClose()}>
      <div ref={(element) => (list = element)} class={styles.list} on:keydown={walk}>
        <p class={styles.count}>{t("people.here", { count: props.others.length + 1 })}</p>
        <Show when={isMany()}>
          <div class={styles.search}>
            <TextField
              label={t("here.search")}
              labelHidden
              type="search"
              placeholder={t("here.placeholder")}
              value={search()}
              onInput={setSearch}
            />
          </div>
        </Show>
        <ul class={styles.rows} aria-label={t("here.title")}>
          <For each={found()}>{(person) => row(person, false)}</For>
        </ul>
        <div aria-live="polite">
          <Show when={found().length === 0}>
            <p class={styles.nobody}>{t(isMany() ? "here.nobody" : "here.alone")}</p>
          </Show>
        </div>
        <Show when={walls().length > 0}>
          <h3 class={styles.count}>{t("here.walls")}</h3>
          <ul class={styles.rows} aria-label={t("here.walls")}>
            <For each={walls()}>{(wall) => row(wall, true)}</For>
          </ul>
        </Show>
      </div>
    </SidePanel>
  );
}

const isSaid = (a: Said, b: Said): boolean => a.where === b.where && a.doing === b.doing;
