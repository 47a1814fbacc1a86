import { sideOf } from "@resa/shared/layout/blueprint";
import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { hasCurve, laneRoles } from "@resa/shared/model/lane-role";
import CopyPlus from "lucide-solid/icons/copy-plus";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { MenuField } from "../../ui/MenuField";
import { Switch } from "../../ui/Switch";
import { createLaneCopies, createLaneDeeds } from "../deeds/lane-deeds";
import { ActionMenu } from "./ActionMenu";
import { Actions } from "./Actions";
import { createAround } from "./around";
import { createChooser } from "./chooser";
import { LaneHeight } from "./LaneHeight";
import { LanePersona } from "./LanePersona";
import { Traces } from "./Traces";
import { Trail } from "./Trail";

/** What a lane is called and for, how high it is, where it stands in a blueprint, and what becomes of it. */
export function LaneFields(props: { laneId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const around = createAround();
  const laneId = untrack(() => props.laneId);
  const lane = projection.lane(laneId);
  const deeds = createLaneDeeds(laneId, createChooser());
  const copies = createLaneCopies(laneId);
  const roleName = (): string => t(`lane.role.${lane.role}`);

  return (
    <>
      <DraftField
        look="title"
        label={t("lane.title")}
        value={lane.name}
        placeholder={roleName()}
        meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
        maxLength={titleLimit}
        readOnly={!mayEdit()}
        onCommit={(name) => structure.setLane(laneId, { name })}
      />
      <Trail around={around.part(lane.journeyId)} />
      <MenuField
        label={t("structure.lane.role")}
        name={`${t("structure.lane.role")}: ${roleName()}`}
        disabled={!mayEdit()}
        chosen={roleName()}
        groups={[
          {
            items: laneRoles.map((role) => ({
              label: t(`lane.role.${role}`),
              hint: t(`guide.meaning.${role}`),
              checked: lane.role === role,
              onSelect: () => structure.setLane(laneId, { role }),
            })),
          },
        ]}
      >
        <p>{t(`guide.meaning.${lane.role}`)}</p>
        <p>{t(`inspector.lane.side.${sideOf(lane.role) ?? "none"}`)}</p>
      </MenuField>
      <Show when={hasCurve(lane.role)}>
        <LanePersona laneId={laneId} />
      </Show>
      <LaneHeight laneId={laneId} />
      <Switch
        label={t("inspector.folded")}
        on={lane.collapsed}
        disabled={!mayEdit()}
        onSwitch={(collapsed) => structure.setLane(laneId, { collapsed })}
      />
      <Traces id={laneId} />
      <Show when={mayEdit()}>
        <Actions actions={Object.values(deeds())}>
          <Show when={copies().length > 0}>
            <ActionMenu label={t("structure.lane.copyTo")} icon={CopyPlus} items={copies()} />
          </Show>
        </Actions>
      </Show>
    </>
  );
}
