import { laneRoles } from "@resa/shared/model/lane-role";
import Plus from "lucide-solid/icons/plus";
import type { JSX } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { Menu } from "../../../ui/Menu";
import type { HeadToolsProps } from "../HeadTools";
import styles from "../JourneyView.module.css";

/** Adds a lane under the last one, by what it is for. */
export function AddLane(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  return (
    <div class={styles.addLane}>
      <Menu
        label={t("structure.lane.add")}
        side="below-start"
        groups={[
          {
            label: t("structure.lane.role"),
            items: laneRoles.map((role) => ({
              label: t(`lane.role.${role}`),
              hint: t(`guide.meaning.${role}`),
              onSelect: () =>
                void structure.addLane(
                  props.id,
                  role,
                  projection.arrangement.lanes(props.id).length,
                ),
            })),
          },
        ]}
      >
        <Icon of={Plus} /> <span class={styles.addWord}>{t("structure.lane.add")}</span>
      </Menu>
    </div>
  );
}
