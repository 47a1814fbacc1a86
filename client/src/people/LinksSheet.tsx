import type { PersonAnswer } from "@resa/shared/protocol/people";
import { For, type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Awaited } from "./Awaited";
import { LinkRow } from "./LinkRow";
import type { Links } from "./links";
import styles from "./LinksSheet.module.css";
import { MadeLink } from "./MadeLink";
import { NewLinkForm } from "./NewLinkForm";

/** Makes links to the board, and takes them back. */
export function LinksSheet(props: {
  links: Links;
  /** Who came by which of them. */
  people: readonly PersonAnswer[];
  /** A link was withdrawn, and people may have lost their role with it. */
  onWithdrawn: () => void;
}): JSX.Element {
  const t = useWords();
  const made = () => {
    const id = props.links.made();
    return id === null ? undefined : props.links.secret(id);
  };
  async function withdraw(linkId: string): Promise<void> {
    const { links, onWithdrawn } = props;
    await links.withdraw(linkId);
    onWithdrawn();
  }
  return (
    <>
      <Show
        when={made()}
        fallback={<NewLinkForm onMake={(request, wall) => props.links.make(request, wall)} />}
      >
        {(secret) => <MadeLink secret={secret()} onAnother={() => props.links.putAway()} />}
      </Show>
      <section class={styles.links} aria-labelledby="links">
        <h3 id="links">{t("share.links")}</h3>
        <Awaited fetching={props.links.fetching} loading={t("share.loading")}>
          {(list) => (
            <ul tabindex="-1" aria-labelledby="links">
              <For each={list()} fallback={<li class={styles.none}>{t("share.none")}</li>}>
                {(link) => (
                  <LinkRow
                    link={link}
                    secret={props.links.secret(link.id)}
                    cameBy={props.people.filter(({ linkId }) => linkId === link.id)}
                    onWithdraw={() => withdraw(link.id)}
                  />
                )}
              </For>
            </ul>
          )}
        </Awaited>
      </section>
    </>
  );
}
