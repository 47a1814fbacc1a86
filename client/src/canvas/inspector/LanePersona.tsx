import type { Id } from "@resa/shared/model/id";
import ChevronDown from "lucide-solid/icons/chevron-down";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import styles from "./Inspector.module.css";

/** Whose feelings a lane shows: those of one persona of the board, or of whoever makes the journey. */
export function LanePersona(props: { laneId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const personaId = (): Id => projection.lane(props.laneId).personaId;
  const nameOf = (id: Id): string =>
    id === "" ? t("feeling.asJourney") : projection.persona(id).name || t("people.unnamed");
  const personaIds = (): readonly Id[] => {
    projection.changed();
    return projection.arrangement.personas;
  };

  return (
    <section class={styles.field}>
      <h3>{t("feeling.whose")}</h3>
      <Show when={mayEdit()} fallback={<p>{nameOf(personaId())}</p>}>
        <div class={styles.chosen}>
          <Menu
            label={`${t("feeling.whose")}: ${nameOf(personaId())}`}
            groups={[
              {
                get items() {
                  return ["", ...personaIds()].map((id) => ({
                    label: nameOf(id),
                    checked: id === personaId(),
                    onSelect: () => structure.setLane(props.laneId, { personaId: id }),
                  }));
                },
              },
            ]}
          >
            <span>{nameOf(personaId())}</span>
            <Icon of={ChevronDown} size={16} />
          </Menu>
        </div>
      </Show>
    </section>
  );
}
