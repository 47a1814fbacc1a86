import type { Id } from "@resa/shared/model/id";
import type { VersionAnswer } from "@resa/shared/protocol/versions";
import X from "lucide-solid/icons/x";
import {
  createSignal,
  createUniqueId,
  type JSX,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  untrack,
} from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { type Comparison, makeComparison } from "../board/comparison";
import { When } from "../i18n/When";
import { useWords } from "../i18n/WordsProvider";
import { Problem, problemOf } from "../problem";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { Spinner } from "../ui/Spinner";
import { versionApi } from "../version-api";
import styles from "./Compare.module.css";
import { Compared } from "./Compared";
import { Restore } from "./Restore";
import { titleOfVersion } from "./version-title";
import { useVersionsDesk } from "./versions-desk";

type Opening =
  | { readonly state: "coming" }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "open"; readonly comparison: Comparison };

/** A version beside the board as it is, over the whole window: what is different, and the way back to it. */
export default function Compare(props: {
  version: VersionAnswer;
  nameOf: (personId: Id) => string;
}): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const desk = useVersionsDesk();
  const titleId = createUniqueId();
  const version = untrack(() => props.version);
  const [opening, setOpening] = createSignal<Opening>({ state: "coming" });
  const close = (): void => desk.show({ what: "list" });
  const title = (): string => titleOfVersion(version, t);
  let dialog: HTMLDialogElement | undefined;
  let isGone = false;

  async function open(): Promise<void> {
    setOpening({ state: "coming" });
    try {
      const state = await versionApi.content(board.id, version.id);
      if (!isGone) setOpening({ state: "open", comparison: compared(state) });
    } catch (error) {
      setOpening({ state: "failed", problem: problemOf(error) });
    }
  }
  function compared(state: Uint8Array): Comparison {
    try {
      return makeComparison(state, board);
    } catch {
      throw new Problem("version-damaged", 0);
    }
  }
  const comparison = () => {
    const now = opening();
    return now.state === "open" && now.comparison;
  };
  const problem = () => {
    const now = opening();
    return now.state === "failed" && now.problem;
  };

  onMount(() => {
    dialog?.showModal();
    void open();
  });
  onCleanup(() => {
    isGone = true;
    // Before it leaves the page, so that the browser gives the focus back.
    dialog?.close();
    const open = comparison();
    if (open) open.dispose();
  });

  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={styles.whole}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // What is pressed here is not meant for the page behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class={styles.head}>
        <h2 id={titleId}>
          <bdi>{title()}</bdi>
          <span class={styles.when}>
            <When at={version.at} />
            <Show when={version.byName}>
              {" · "}
              <bdi>{version.byName}</bdi>
            </Show>
          </span>
        </h2>
        <Show when={comparison() && board.mayEdit()}>
          <Restore version={version} />
        </Show>
        <IconButton label={t("app.close")} onClick={close}>
          <Icon of={X} />
        </IconButton>
      </header>
      <Switch
        fallback={
          <div class={styles.wait}>
            <Spinner label={t("versions.opening")} />
          </div>
        }
      >
        <Match when={problem()}>
          {(problem) => (
            <div class={styles.wait} role="alert">
              <p>{t(`problem.${problem().code}`)}</p>
              <Button onClick={() => void open()}>{t("app.tryAgain")}</Button>
            </div>
          )}
        </Match>
        <Match when={comparison()}>
          {(comparison) => <Compared comparison={comparison()} nameOf={(id) => props.nameOf(id)} />}
        </Match>
      </Switch>
    </dialog>
  );
}
