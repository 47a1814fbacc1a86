import type { Role } from "@resa/shared/model/role";
import { type Accessor, createSignal } from "solid-js";
import { api } from "../../api";
import { type Problem, problemOf } from "../../problem";

/** A link that works; what it reads like was shown when it was made. */
export interface Link {
  readonly id: string;
  readonly role: Role;
  /** Unix ms. */
  readonly createdAt: number;
}

/** The links of a board, and what its facilitator does with them. */
export interface Links {
  readonly list: Accessor<readonly Link[]>;
  /** The one that was just made, with its secret. */
  readonly made: Accessor<{ readonly id: string; readonly url: string } | null>;
  readonly state: Accessor<"idle" | "making" | { readonly problem: Problem }>;
  /** Makes a link for people who may edit. */
  make(): Promise<void>;
  withdraw(linkId: string): Promise<void>;
}

/** Fetches the links of a board and keeps them in step with what is done here. */
export function createLinks(boardId: string): Links {
  const [list, setList] = createSignal<readonly Link[]>([]);
  const [made, setMade] = createSignal<{ id: string; url: string } | null>(null);
  const [state, setState] = createSignal<"idle" | "making" | { problem: Problem }>("idle");

  const attempt = async (what: () => Promise<void>): Promise<void> => {
    try {
      await what();
      setState("idle");
    } catch (thrown) {
      setState({ problem: problemOf(thrown) });
    }
  };
  const load = async (): Promise<void> => {
    const { links } = await api.links(boardId);
    setList(links.toSorted((a, b) => b.createdAt - a.createdAt));
  };
  void attempt(load);

  return {
    list,
    made,
    state,
    make() {
      setState("making");
      return attempt(async () => {
        setMade(await api.addLink(boardId, "editor"));
        await load();
      });
    },
    withdraw: (linkId) =>
      attempt(async () => {
        await api.removeLink(boardId, linkId);
        setList((links) => links.filter(({ id }) => id !== linkId));
        setMade((latest) => (latest?.id === linkId ? null : latest));
      }),
  };
}
