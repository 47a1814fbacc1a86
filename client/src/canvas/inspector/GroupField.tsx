import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { createSignal, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCustomers } from "../../board/use-customers";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import type { MenuGroup } from "../../ui/Menu";
import { MenuField } from "../../ui/MenuField";

/** The product group that a journey belongs to: one of the board, a new one, or none. */
export function GroupField(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const customers = useCustomers();
  const [isAsking, ask] = createSignal(false);
  let own: HTMLDivElement | undefined;
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  const nameOf = (id: Id): string => projection.group(id).name || t("story.unnamedGroup");
  const name = (): string =>
    projection.groups().includes(journey.groupId) ? nameOf(journey.groupId) : t("story.noGroup");
  const choose = (groupId: Id): void => structure.setJourney(journeyId, { groupId });
  const groups = (): MenuGroup[] => [
    {
      items: projection.groups().map((id) => ({
        label: nameOf(id),
        checked: journey.groupId === id,
        onSelect: () => choose(id),
      })),
    },
    {
      items: [
        { label: t("story.noGroup"), onSelect: () => choose("") },
        {
          label: t("story.newGroup"),
          onSelect() {
            ask(true);
            own?.querySelector("textarea")?.focus();
          },
        },
      ],
    },
  ];

  return (
    <MenuField
      label={t("story.group")}
      name={t("story.groupIs", { name: name() })}
      disabled={!mayEdit()}
      groups={groups()}
      chosen={name()}
    >
      <div ref={(element) => (own = element)}>
        <Show when={isAsking()}>
          <DraftField
            label={t("story.newGroup")}
            value=""
            meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
            maxLength={titleLimit}
            onCommit={(name) => {
              ask(false);
              if (name) customers.addGroup(name, journeyId);
            }}
          />
        </Show>
      </div>
    </MenuField>
  );
}
