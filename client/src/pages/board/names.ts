import type { Id } from "@resa/shared/model/id";
import type { MeAnswer } from "@resa/shared/protocol/people";
import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import { api } from "../../api";
import type { LiveBoard } from "../../board/live-board";
import { isUp } from "../../board/saving";
import type { Translate } from "../../i18n/translate";
import type { PersonHere } from "../../here/people-here";

/**
 * What people are called, whether they are here or not. The list is asked for at every new connection: somebody may
 * have come and gone while there was none.
 */
export function createNames(
  board: LiveBoard,
  me: Accessor<MeAnswer>,
  others: Accessor<readonly PersonHere[]>,
  t: Translate,
): (personId: Id) => string {
  const [known, setKnown] = createSignal<ReadonlyMap<Id, string>>(new Map());
  const learn = (people: readonly { id: Id; name: string }[]): void =>
    void setKnown((before) => new Map([...before, ...people.map((p) => [p.id, p.name] as const)]));

  createEffect(() => learn(others()));
  const hasServer = createMemo(() => isUp(board.saving()));
  createEffect(() => {
    // Without the list, those who are away are guests until the next connection.
    if (hasServer())
      void api.people(board.id).then(
        ({ people }) => learn(people),
        () => undefined,
      );
  });

  return (personId) =>
    personId === me().id
      ? me().name || t("people.you")
      : known().get(personId) || t("people.unnamed");
}
