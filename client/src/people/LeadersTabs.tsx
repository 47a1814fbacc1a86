import type { LinkAnswer } from "@resa/shared/protocol/links";
import { createMemo, createSignal, type JSX, Match, Switch } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Tabs } from "../ui/Tabs";
import { AccessLogSheet } from "./AccessLogSheet";
import { createLinks } from "./links";
import { LinksSheet } from "./LinksSheet";
import type { People } from "./people";

const tabs = ["links", "people", "log"] as const;

/** What facilitators see of access to a board: the links to it, the people on it, and what happened. */
export function LeadersTabs(props: {
  boardId: string;
  people: People;
  /** The sheet of people, told which links there are. */
  children: (links: () => readonly LinkAnswer[]) => JSX.Element;
}): JSX.Element {
  const t = useWords();
  const links = createMemo(() => createLinks(props.boardId));
  const [chosen, choose] = createSignal<(typeof tabs)[number]>("links");
  return (
    <Tabs
      label={t("share.title")}
      tabs={tabs.map((value) => ({ value, label: t(`share.tabs.${value}`) }))}
      chosen={chosen()}
      onChoose={choose}
    >
      <Switch>
        <Match when={chosen() === "links"}>
          <LinksSheet
            links={links()}
            people={props.people.fetching.value() ?? []}
            onWithdrawn={() => void props.people.fetching.reload()}
          />
        </Match>
        <Match when={chosen() === "people"}>
          {props.children(() => links().fetching.value() ?? [])}
        </Match>
        <Match when={chosen() === "log"}>
          <AccessLogSheet boardId={props.boardId} />
        </Match>
      </Switch>
    </Tabs>
  );
}
