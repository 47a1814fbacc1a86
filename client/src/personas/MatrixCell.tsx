import type { Id } from "@resa/shared/model/id";
import { useLocation, useNavigate } from "@solidjs/router";
import Plus from "lucide-solid/icons/plus";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useStructure } from "../board/use-structure";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { useToast } from "../ui/ToastProvider";
import { InterviewCount } from "./InterviewCount";
import type { JourneyPlaces } from "./journey-places";
import { JourneyLinks } from "./JourneyLinks";
import styles from "./Matrix.module.css";

/** The journeys of a persona in a product group, or an invitation to add one; and how many were interviewed. */
export function MatrixCell(props: {
  personaId: Id;
  groupId: Id;
  places: JourneyPlaces;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const address = useLocation();
  const navigate = useNavigate();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const [personaId, groupId] = untrack(() => [props.personaId, props.groupId]);
  const journeyIds = untrack(() => props.places.at(personaId, groupId));
  /** Only of somebody and of something can a journey be missing. */
  const isPlace = personaId !== "" && groupId !== "";
  const names = (): { persona: string; group: string } => ({
    persona: projection.persona(personaId).name || t("story.unnamed"),
    group: projection.group(groupId).name || t("story.unnamedGroup"),
  });
  const add = (): void => {
    const id = structure.addJourney({ personaId, groupId });
    if (id === null) return;
    toast({
      text: t("persona.matrix.added"),
      action: {
        label: t("persona.matrix.show"),
        run: () => navigate(`${address.pathname}#journey=${id}`),
      },
    });
  };

  return (
    <td data-empty={(isPlace && journeyIds().length === 0) || undefined}>
      <div class={styles.cell}>
        <Show when={journeyIds().length > 0}>
          <JourneyLinks ids={journeyIds()} />
        </Show>
        <Show when={isPlace && journeyIds().length === 0}>
          <Show
            when={mayEdit()}
            fallback={<span class={styles.quiet}>{t("persona.noJourney")}</span>}
          >
            <button
              type="button"
              class={styles.add}
              aria-label={`${t("persona.matrix.emptyCell")}. ${t("persona.matrix.addJourney", names())}`}
              onClick={add}
            >
              <Icon of={Plus} size={16} />
              {t("persona.matrix.emptyCell")}
            </button>
          </Show>
        </Show>
        <Show when={isPlace}>
          <InterviewCount
            personaId={personaId}
            groupId={groupId}
            label={t("persona.matrix.interviews", names())}
          />
        </Show>
      </div>
    </td>
  );
}
