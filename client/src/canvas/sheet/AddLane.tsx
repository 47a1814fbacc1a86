import type { Id } from "@resa/shared/model/id";
import { laneRoles } from "@resa/shared/model/lane-role";
import Plus from "lucide-solid/icons/plus";
import type { JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import styles from "./JourneyView.module.css";

/** Adds a lane under the last one, by what it is for. */
export function AddLane(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, structure } = useBoard();
  return (
    <div class={styles.addLane}>
      <Menu
        label={t("lane.add")}
        side="below-start"
        groups={[
          {
            label: t("lane.roleLabel"),
            items: laneRoles.map((role) => ({
              label: t(`lane.role.${role}`),
              hint: t(`lane.meaning.${role}`),
              onSelect: () =>
                void structure.addLane(
                  props.journeyId,
                  role,
                  projection.arrangement.lanes(props.journeyId).length,
                ),
            })),
          },
        ]}
      >
        <Icon of={Plus} /> <span class={styles.addWord}>{t("lane.add")}</span>
      </Menu>
    </div>
  );
}
