import type { Id } from "@resa/shared/model/id";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import Ellipsis from "lucide-solid/icons/ellipsis";
import ImageOff from "lucide-solid/icons/image-off";
import Trash from "lucide-solid/icons/trash";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCustomers } from "../board/use-customers";
import { createUndoToast } from "../canvas/sheet/tools/undo-toast";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { Menu, type MenuGroup } from "../ui/Menu";
import { createPlaceKeeper } from "./keep-place";

/** What becomes of a persona. */
export function PersonaMenu(props: { personaId: Id }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const customers = useCustomers();
  const offerUndo = createUndoToast();
  const keeper = createPlaceKeeper();
  const id = untrack(() => props.personaId);
  const persona = projection.persona(id);
  const name = (): string => persona.name || t("story.unnamed");
  const at = (): number => projection.personas().indexOf(id);
  const moveTo = (index: number): void => keeper.keep(() => customers.move(id, index));
  const groups = (): MenuGroup[] => [
    {
      items: [
        {
          label: t("persona.moveBefore"),
          icon: ArrowLeft,
          disabled: at() === 0,
          onSelect: () => moveTo(at() - 1),
        },
        {
          label: t("persona.moveAfter"),
          icon: ArrowRight,
          disabled: at() === projection.personas().length - 1,
          onSelect: () => moveTo(at() + 1),
        },
        {
          label: t("persona.removePicture"),
          icon: ImageOff,
          disabled: persona.portrait === null,
          onSelect: () => customers.set(id, { portrait: null }),
        },
      ],
    },
    {
      items: [
        {
          label: t("persona.remove"),
          icon: Trash,
          danger: true,
          onSelect() {
            const removed = t("persona.removed", { name: name() });
            customers.remove(id);
            offerUndo(removed);
          },
        },
      ],
    },
  ];
  return (
    <div ref={keeper.ref}>
      <Menu label={t("persona.more", { name: name() })} groups={groups()}>
        <Icon of={Ellipsis} />
      </Menu>
    </div>
  );
}
