import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Trash from "lucide-solid/icons/trash";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCustomers } from "../board/use-customers";
import { createUndoToast } from "../canvas/sheet/tools/undo-toast";
import { useWords } from "../i18n/WordsProvider";
import { EditableTitle } from "../ui/EditableTitle";
import { Icon } from "../ui/Icon";
import { Menu, type MenuGroup } from "../ui/Menu";
import { createPlaceKeeper } from "./keep-place";
import styles from "./Matrix.module.css";

/** A product group over its column: its name, and what becomes of it. */
export function GroupHead(props: { groupId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const offerUndo = createUndoToast();
  const keeper = createPlaceKeeper();
  const id = untrack(() => props.groupId);
  const group = projection.group(id);
  const name = (): string => group.name || t("story.unnamedGroup");
  const at = (): number => projection.groups().indexOf(id);
  const moveTo = (index: number): void => keeper.keep(() => customers.moveGroup(id, index));
  const groups = (): MenuGroup[] => [
    {
      items: [
        {
          label: t("persona.matrix.moveLeft"),
          icon: ArrowLeft,
          disabled: at() === 0,
          onSelect: () => moveTo(at() - 1),
        },
        {
          label: t("persona.matrix.moveRight"),
          icon: ArrowRight,
          disabled: at() === projection.groups().length - 1,
          onSelect: () => moveTo(at() + 1),
        },
      ],
    },
    {
      items: [
        {
          label: t("persona.matrix.removeGroup"),
          icon: Trash,
          danger: true,
          onSelect() {
            const removed = t("persona.matrix.removedGroup", { name: name() });
            customers.removeGroup(id);
            offerUndo(removed);
          },
        },
      ],
    },
  ];

  return (
    <th scope="col" data-group={id}>
      <div class={styles.group}>
        <span class={styles.groupName} data-name>
          <EditableTitle
            value={group.name}
            label={t("persona.matrix.groupName")}
            placeholder={t("story.unnamedGroup")}
            readOnly={!mayEdit()}
            maxLength={titleLimit}
            onCommit={(name) => customers.setGroup(id, name)}
          />
        </span>
        <Show when={mayEdit()}>
          <div ref={keeper.ref}>
            <Menu label={t("persona.matrix.moreGroup", { name: name() })} groups={groups()}>
              <Icon of={Ellipsis} />
            </Menu>
          </div>
        </Show>
      </div>
    </th>
  );
}
