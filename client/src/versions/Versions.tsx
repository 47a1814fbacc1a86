import type { Id } from "@resa/shared/model/id";
import { createEffect, createSignal, type JSX, Show } from "solid-js";
import { useFetch, useWords } from "../i18n/WordsProvider";
import { later } from "../ui/Later";
import { useToast } from "../ui/ToastProvider";
import { useVersionsDesk } from "./versions-desk";

const VersionsPanel = later(() => import("./VersionsPanel"));
const Compare = later(() => import("./Compare"));

/** How the board was, when that is asked for: the list, or one version beside today. */
export default function Versions(props: { nameOf: (personId: Id) => string }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const { shown, show } = useVersionsDesk();
  const [hasCome, setCome] = createSignal(false);
  createEffect(() => {
    if (shown().what === "nothing" || hasCome()) return;
    fetchPart(Promise.all([VersionsPanel.fetch(), Compare.fetch()])).then(
      () => setCome(true),
      () => {
        show({ what: "nothing" });
        toast({ text: t("problem.offline") });
      },
    );
  });
  const opened = () => {
    const now = shown();
    return now.what === "version" && now.version;
  };
  return (
    <Show when={hasCome() && shown().what !== "nothing"}>
      <Show when={opened()} fallback={<VersionsPanel />} keyed>
        {(version) => <Compare version={version} nameOf={(id: Id) => props.nameOf(id)} />}
      </Show>
    </Show>
  );
}
