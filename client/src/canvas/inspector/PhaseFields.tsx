import type { Id } from "@resa/shared/model/id";
import { periods } from "@resa/shared/model/period";
import Split from "lucide-solid/icons/split";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { createPhaseDeeds } from "../deeds/phase-deeds";
import { ActionMenu } from "./ActionMenu";
import { Actions } from "./Actions";
import { createAround } from "./around";
import { createChooser } from "./chooser";
import { HeadFields } from "./HeadFields";
import { KindCounts } from "./KindCounts";
import { Traces } from "./Traces";

/** What a phase is called, when it happens seen from the relation, and what becomes of it. */
export function PhaseFields(props: { phaseId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const choose = createChooser();
  const around = createAround();
  const phaseId = untrack(() => props.phaseId);
  const phase = projection.phase(phaseId);
  const deeds = createPhaseDeeds(phaseId, choose);
  const steps = (): readonly Id[] => projection.steps(phaseId);

  return (
    <>
      <HeadFields
        kind="phase"
        title={phase.title}
        onTitle={(title) => structure.setPhase(phaseId, { title })}
        around={around.part(phase.journeyId)}
        choice={{
          label: t("structure.phase.period"),
          items: periods.map((value) => ({
            value,
            label: t(`structure.period.${value}`),
            hint: t(`inspector.phase.period.${value}`),
          })),
          chosen: phase.period,
          choose: (period) => structure.setPhase(phaseId, { period }),
        }}
      />
      <KindCounts phaseId={phaseId} />
      <p>{t("inspector.steps", { count: steps().length })}</p>
      <Traces id={phaseId} />
      <Show when={mayEdit()}>
        <Actions actions={Object.values(deeds())}>
          <Show when={steps().length > 1}>
            <ActionMenu
              label={t("inspector.phase.split")}
              icon={Split}
              items={steps()
                .slice(1)
                .map((id) => ({
                  label: projection.step(id).title || t("journey.step.untitled"),
                  onSelect: () => choose("phase", structure.splitPhase(id)),
                }))}
            />
          </Show>
        </Actions>
      </Show>
    </>
  );
}
