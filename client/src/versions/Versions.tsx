import type { Id } from "@resa/shared/model/id";
import { createEffect, createSignal, type JSX, Show, untrack } from "solid-js";
import { useFetch, useWords } from "../i18n/WordsProvider";
import { later } from "../ui/Later";
import { standIn } from "../ui/stand-in";
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
    const { what } = shown();
    if (what === "nothing" || hasCome()) return;
    const label = untrack(() => t("versions.nameLabel"));
    const hand = what === "naming" ? standIn(label, () => show({ what: "nothing" })) : undefined;
    const draw = (): unknown => setCome(true);
    fetchPart(Promise.all([VersionsPanel.fetch(), Compare.fetch()])).then(
      () => (hand ? hand(draw) : draw()),
      () => {
        hand?.();
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
