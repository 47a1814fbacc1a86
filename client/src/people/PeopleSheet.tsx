import type { Id } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import type { LinkAnswer } from "@resa/shared/protocol/links";
import type { PersonAnswer } from "@resa/shared/protocol/people";
import { For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Awaited } from "./Awaited";
import type { People } from "./people";
import { PersonRow } from "./PersonRow";
import styles from "./PeopleSheet.module.css";

/** Everybody with a role on the board. Facilitators decide who may do what. */
export function PeopleSheet(props: {
  people: People;
  /** The links that work, where one may know them. */
  links: readonly LinkAnswer[];
  onJump: (personId: Id) => void;
  onRenameMe: (name: string) => Promise<void>;
  onLeft: () => void;
}): JSX.Element {
  const t = useWords();
  const { me } = useBoard();
  const leads = () => can(me().role, "people.manage");
  const isLast = (people: readonly PersonAnswer[]) =>
    leads() && people.filter(({ role }) => role === "facilitator").length === 1;
  return (
    <Awaited fetching={props.people.fetching} loading={t("members.loading")}>
      {(people) => (
        <>
          <Show when={isLast(people())}>
            <p class={styles.last}>{t("members.last")}</p>
          </Show>
          <ul class={styles.list} tabindex="-1" aria-label={t("members.title")}>
            {/* By id, so that a row being worked in outlives a fresh list. */}
            <For each={people().map(({ id }) => id)}>
              {(id) => (
                <Show when={people().find((person) => person.id === id)}>
                  {(person) => (
                    <PersonRow
                      person={person()}
                      people={props.people}
                      link={props.links.find((link) => link.id === person().linkId)}
                      mayManage={leads()}
                      isLast={person().isMe && isLast(people())}
                      onJump={() => props.onJump(id)}
                      onRenameMe={(name) => props.onRenameMe(name)}
                      onLeft={() => props.onLeft()}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
        </>
      )}
    </Awaited>
  );
}
