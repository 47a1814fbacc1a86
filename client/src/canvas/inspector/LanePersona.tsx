import type { Id } from "@resa/shared/model/id";
import type { JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { MenuField } from "../../ui/MenuField";

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
    <MenuField
      label={t("feeling.whose")}
      name={`${t("feeling.whose")}: ${nameOf(personaId())}`}
      disabled={!mayEdit()}
      chosen={nameOf(personaId())}
      groups={[
        {
          items: ["", ...personaIds()].map((id) => ({
            label: nameOf(id),
            checked: id === personaId(),
            onSelect: () => structure.setLane(props.laneId, { personaId: id }),
          })),
        },
      ]}
    />
  );
}
