import type { Id } from "@resa/shared/model/id";
import { For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { pictureUrl } from "../board/picture-url";
import { useWords } from "../i18n/WordsProvider";
import { Portrait } from "../ui/Portrait";
import type { JourneyPlaces } from "./journey-places";
import styles from "./Matrix.module.css";
import { MatrixCell } from "./MatrixCell";

/** One persona and their journeys, product group by product group; "" = the journeys of nobody. */
export function MatrixRow(props: {
  personaId: Id;
  groupIds: readonly Id[];
  places: JourneyPlaces;
}): JSX.Element {
  const t = useWords();
  const { id: boardId, projection } = useBoard();
  const personaId = untrack(() => props.personaId);
  const persona = projection.persona(personaId);
  const journeyIds = untrack(() => props.places.of(personaId));
  const name = (): string => persona.name || t("story.unnamed");
  return (
    <tr>
      <th scope="row">
        <Show when={personaId} fallback={t("story.nobody")}>
          <span class={styles.who}>
            <Portrait
              name={persona.name}
              src={persona.portrait && pictureUrl(boardId, persona.portrait.id, "thumb")}
              size={32}
              outside={!persona.isCustomer}
            />
            <span>
              {name()}
              <Show when={!persona.isCustomer}>
                <span class={styles.quiet}>{t("story.nonCustomer")}</span>
              </Show>
              <span class={styles.quiet}>
                {t("persona.matrix.journeyCount", { count: journeyIds().length })}
              </span>
            </span>
          </span>
        </Show>
      </th>
      <For each={props.groupIds}>
        {(groupId) => <MatrixCell personaId={personaId} groupId={groupId} places={props.places} />}
      </For>
    </tr>
  );
}
