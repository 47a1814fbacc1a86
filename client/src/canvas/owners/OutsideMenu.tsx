import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { Menu, type MenuGroup } from "../../ui/Menu";
import { useCanvas } from "../CanvasProvider";
import { makeWalker } from "../select/walker";
import styles from "./OutsideMenu.module.css";
import { ownerIcon } from "./owner-icon";
import { createOwners, outsiders } from "./owners";

/** How many steps of a journey are outside our part, and how many of these nobody owns: a list that leads to each. Nothing where all are ours. */
export function OutsideMenu(props: { journeyId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { projection } = board;
  const walker = makeWalker(board, useCanvas());
  const journeyId = untrack(() => props.journeyId);
  const { stepsOf } = createOwners(journeyId, projection);
  const count = createMemo(() => outsiders.reduce((sum, owner) => sum + stepsOf(owner).length, 0));
  const ownerless = createMemo(() => stepsOf("nobody").length);
  const said = (): string[] => [
    t("owner.outsideCount", { count: count() }),
    ...(ownerless() > 0 ? [t("owner.nobodyCount", { count: ownerless() })] : []),
  ];

  const groups = (): MenuGroup[] =>
    outsiders.flatMap((owner) => {
      const stepIds = stepsOf(owner);
      if (stepIds.length === 0) return [];
      return {
        label: t(`owner.outside.${owner}`),
        items: stepIds.map((id) => {
          const step = projection.step(id);
          return {
            label: step.title || t("journey.step.untitled"),
            hint: projection.phase(step.phaseId).title || t("journey.phase.untitled"),
            icon: ownerIcon[owner],
            onSelect: () => void walker.goTo({ kind: "step", id }),
          };
        }),
      };
    });

  return (
    <Show when={count() > 0}>
      <span class={styles.outside}>
        <Menu
          label={said().join(" · ")}
          tooltip={t("owner.outside.title")}
          tabindex={props.tabindex}
          side="below-start"
          groups={groups()}
        >
          <Icon of={ownerIcon[ownerless() > 0 ? "nobody" : "partner"]} size={16} />
          <span>{said()[0]}</span>
          <Show when={said()[1]}>
            {(nobodys) => <span class={styles.nobodys}>· {nobodys()}</span>}
          </Show>
        </Menu>
      </span>
    </Show>
  );
}
