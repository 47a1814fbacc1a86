import type { Id } from "@resa/shared/model/id";
import type { Role } from "@resa/shared/model/role";
import type { PersonAnswer } from "@resa/shared/protocol/people";
import { createEffect, createMemo, on } from "solid-js";
import { api } from "../api";
import type { LiveBoard } from "../board/live-board";
import { peopleApi } from "../people-api";
import { createFetching, type Fetching } from "./fetched";

/** The people of a board, and what can be done about them. What changes rejects with a `Problem`. */
export interface People {
  readonly fetching: Fetching<readonly PersonAnswer[]>;
  /** Whether somebody has the board open, as it is now. */
  isHere(personId: Id): boolean;
  setRole(personId: Id, role: Role): Promise<void>;
  /** Names somebody on this board. */
  rename(personId: Id, name: string): Promise<void>;
  /** Takes somebody's role away; whoever does it to themself leaves. */
  remove(personId: Id): Promise<void>;
}

/** Fetches the people of a board, and again whenever somebody comes, goes, or is somebody else now. */
export function createPeople({ id, me, presence }: LiveBoard): People {
  const fetching = createFetching(async () => (await api.people(id)).people);
  const here = createMemo(() =>
    [...presence.peers(), ...presence.walls()].flatMap((peer) => presence.peer(peer)?.person ?? []),
  );
  const seen = createMemo(() =>
    here()
      .map(({ id, name, role }) => `${id} ${role} ${name}`)
      .toSorted()
      .join("\n"),
  );
  createEffect(on([seen, () => me().role], () => void fetching.reload(), { defer: true }));

  const change = async (request: Promise<unknown>): Promise<void> => {
    try {
      await request;
    } finally {
      // Also after a refusal: somebody else may have been faster.
      await fetching.reload();
    }
  };
  return {
    fetching,
    isHere: (personId) => personId === me().id || here().some(({ id }) => id === personId),
    setRole: (personId, role) => change(peopleApi.changePerson(id, personId, { role })),
    rename: (personId, name) => change(peopleApi.changePerson(id, personId, { name })),
    remove(personId) {
      const request = peopleApi.removePerson(id, personId);
      // Whoever has left is told nothing more.
      return personId === me().id ? request : change(request);
    },
  };
}
