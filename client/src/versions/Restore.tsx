import type { VersionAnswer } from "@resa/shared/protocol/versions";
import RotateCcw from "lucide-solid/icons/rotate-ccw";
import { createSignal, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { type Problem, problemOf } from "../problem";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useToast } from "../ui/ToastProvider";
import { versionApi } from "../version-api";
import styles from "./Compare.module.css";
import { titleOfVersion } from "./version-title";
import { useVersionsDesk } from "./versions-desk";

type Restoring =
  | { readonly state: "no" | "asked" | "under way" }
  | { readonly state: "failed"; readonly problem: Problem };

/** Makes the board what it was in a version, once it has been said what that means. */
export function Restore(props: { version: VersionAnswer }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const { id } = useBoard();
  const desk = useVersionsDesk();
  const { version } = untrack(() => props);
  const [restoring, setRestoring] = createSignal<Restoring>({ state: "no" });
  const name = titleOfVersion(version, t);
  const problem = () => {
    const now = restoring();
    return now.state === "failed" && now.problem;
  };

  async function takeBack(before: VersionAnswer): Promise<void> {
    try {
      await versionApi.restore(id, before.id);
      toast({ text: t("versions.takenBack") });
    } catch (error) {
      toast({ text: t(`problem.${problemOf(error).code}`) });
    }
  }
  async function restore(): Promise<void> {
    setRestoring({ state: "under way" });
    try {
      const { before } = await versionApi.restore(id, version.id);
      desk.show({ what: "nothing" });
      const text = t(before ? "versions.restored" : "versions.wasSame", { name });
      toast({
        text,
        ...(before && {
          action: { label: t("versions.takeBack"), run: () => void takeBack(before) },
        }),
      });
    } catch (error) {
      setRestoring({ state: "failed", problem: problemOf(error) });
    }
  }
  let ask: HTMLDivElement | undefined;
  let opener: HTMLSpanElement | undefined;
  /** What is under way can't be called back, and nothing says that it was. */
  function leave(): void {
    if (restoring().state === "under way") return;
    setRestoring({ state: "no" });
    opener?.querySelector("button")?.focus();
  }

  return (
    <>
      <span ref={(element) => (opener = element)} class={styles.restore}>
        <Button
          look="primary"
          onClick={() => {
            setRestoring({ state: "asked" });
            ask?.querySelector("button")?.focus();
          }}
        >
          <Icon of={RotateCcw} size={16} />
          {t("versions.restore")}
        </Button>
      </span>
      <Show when={restoring().state !== "no"}>
        <div
          ref={(element) => (ask = element)}
          class={styles.ask}
          role="group"
          aria-label={t("versions.restoreAsk", { name })}
          on:keydown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            leave();
          }}
        >
          <p>{t("versions.restoreAsk", { name })}</p>
          <p class={styles.soft}>{t("versions.restoreHow")}</p>
          <div role="status">
            <Show when={restoring().state === "under way"}>{t("versions.restoring")}</Show>
            <Show when={problem()}>{(problem) => t(`problem.${problem().code}`)}</Show>
          </div>
          <div class={styles.ways}>
            <Button
              look="primary"
              disabled={restoring().state === "under way"}
              onClick={() => void restore()}
            >
              {t("versions.restoreYes")}
            </Button>
            <Button disabled={restoring().state === "under way"} onClick={leave}>
              {t("versions.restoreNo")}
            </Button>
          </div>
        </div>
      </Show>
    </>
  );
}
