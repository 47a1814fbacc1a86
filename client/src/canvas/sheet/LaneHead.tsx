import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { laneRoles } from "@resa/shared/model/lane-role";
import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { EditableTitle } from "../../ui/EditableTitle";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import { createLaneName } from "./lane-name";
import styles from "./LaneHead.module.css";
import { createSelectable } from "../select/selectable";
import { createUndoToast } from "./undo-toast";

/** The name of a lane, left of its cells, and what can be done with it. */
export function LaneHead(props: { laneId: Id }): JSX.Element {
  const t = useWords();
  const { projection, structure, mayEdit } = useBoard();
  const offerUndo = createUndoToast();
  const laneId = untrack(() => props.laneId);
  const { ref, tabindex } = createSelectable({ kind: "lane", id: laneId });
  const lane = projection.lane(laneId);
  const name = createLaneName(laneId);
  const box = createMemo(() => projection.laneBox(laneId));
  const siblings = (): readonly Id[] => projection.lanes(lane.journeyId);
  const index = (): number => siblings().indexOf(laneId);
  const add = (at: number): void => void structure.addLane(lane.journeyId, "free", at);

  return (
    <div
      ref={ref}
      class={styles.head}
      role="group"
      aria-label={`${t("lane.lane")}: ${name()}`}
      style={{ top: `${box()?.y ?? 0}px`, height: `${box()?.height ?? 0}px` }}
    >
      <h3 class={styles.name}>
        <EditableTitle
          value={name()}
          label={t("lane.title")}
          placeholder={t(`lane.role.${lane.role}`)}
          readOnly={!mayEdit()}
          tabindex={tabindex()}
          maxLength={titleLimit}
          onCommit={(title) => structure.setLane(laneId, { name: title })}
        />
      </h3>
      <Show when={lane.name !== "" && lane.name !== t(`lane.role.${lane.role}`)}>
        <p class={styles.role}>{t(`lane.role.${lane.role}`)}</p>
      </Show>
      <Show when={mayEdit()}>
        <div class={styles.menu}>
          <Menu
            tabindex={tabindex()}
            label={t("lane.more", { title: name() })}
            groups={[
              {
                items: [
                  {
                    label: t("lane.addBefore"),
                    icon: Plus,
                    onSelect: () => add(index()),
                  },
                  {
                    label: t("lane.addAfter"),
                    icon: Plus,
                    onSelect: () => add(index() + 1),
                  },
                  {
                    label: t("lane.moveUp"),
                    icon: ArrowUp,
                    disabled: index() === 0,
                    onSelect: () => structure.moveLane(laneId, index() - 1),
                  },
                  {
                    label: t("lane.moveDown"),
                    icon: ArrowDown,
                    disabled: index() === siblings().length - 1,
                    onSelect: () => structure.moveLane(laneId, index() + 1),
                  },
                  {
                    label: t("lane.remove"),
                    icon: Trash,
                    danger: true,
                    onSelect: () => {
                      const title = name();
                      structure.removeLane(laneId);
                      offerUndo(t("lane.removed", { title }));
                    },
                  },
                ],
              },
              {
                label: t("lane.roleLabel"),
                items: laneRoles.map((role) => ({
                  label: t(`lane.role.${role}`),
                  checked: lane.role === role,
                  onSelect: () => structure.setLane(laneId, { role }),
                })),
              },
            ]}
          >
            <Icon of={Ellipsis} />
          </Menu>
        </div>
      </Show>
    </div>
  );
}
