import type { Id } from "@resa/shared/model/id";
import { laneRoles } from "@resa/shared/model/lane-role";
import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";
import { createLaneCopies, createLaneDeeds } from "../../deeds/lane-deeds";
import type { HeadToolsProps } from "../HeadTools";
import { createLaneName } from "../lane-name";
import styles from "../LaneHead.module.css";
import { FoldButton } from "./FoldButton";
import { HeadMenu } from "./HeadMenu";
import { LaneEdge } from "./LaneEdge";

/** What can be done with a lane. */
export function LaneTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const laneId = untrack(() => props.id);
  const lane = projection.lane(laneId);
  const deeds = createLaneDeeds(laneId);
  const copies = createLaneCopies(laneId);
  const name = createLaneName(laneId);
  const siblings = (): readonly Id[] => projection.lanes(lane.journeyId);
  const index = (): number => siblings().indexOf(laneId);
  const tabindex = (): 0 | -1 => props.tabindex ?? 0;

  const groups = (): MenuGroup[] => {
    const { addBefore, addAfter, remove } = deeds();
    return [
      { items: [addBefore, addAfter] },
      {
        items: [
          {
            label: t("structure.lane.moveUp"),
            icon: ArrowUp,
            disabled: index() === 0,
            onSelect: () => structure.moveLane(laneId, index() - 1),
          },
          {
            label: t("structure.lane.moveDown"),
            icon: ArrowDown,
            disabled: index() === siblings().length - 1,
            onSelect: () => structure.moveLane(laneId, index() + 1),
          },
          {
            label: t("structure.lane.asContent"),
            disabled: lane.height === 0,
            onSelect: () => structure.setLane(laneId, { height: 0 }),
          },
        ],
      },
      ...(copies().length > 0 ? [{ label: t("structure.lane.copyTo"), items: copies() }] : []),
      { items: [remove] },
      {
        label: t("structure.lane.role"),
        items: laneRoles.map((role) => ({
          label: t(`lane.role.${role}`),
          checked: lane.role === role,
          onSelect: () => structure.setLane(laneId, { role }),
        })),
      },
    ];
  };

  return (
    <>
      <div class={styles.fold}>
        <FoldButton
          of="lanes"
          id={laneId}
          label={t("structure.lane.fold", { title: name() })}
          isFolded={lane.collapsed}
          tabindex={tabindex()}
        />
      </div>
      <Show when={mayEdit()}>
        <div class={styles.menu}>
          <HeadMenu
            held={{ kind: "lane", id: laneId }}
            label={t("structure.lane.more", { title: name() })}
            tabindex={tabindex()}
            groups={groups()}
          />
        </div>
        <Show when={!lane.collapsed}>
          <LaneEdge laneId={laneId} tabindex={tabindex()} />
        </Show>
      </Show>
    </>
  );
}
