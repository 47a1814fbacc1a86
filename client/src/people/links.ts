import type { LinkAnswer, NewLinkRequest } from "@resa/shared/protocol/links";
import { wallAddress } from "@resa/shared/protocol/wall-address";
import { createSignal } from "solid-js";
import { peopleApi } from "../people-api";
import { createFetching, type Fetching } from "./fetched";
import type { NewWall } from "./new-link";

/** What only the tab knows that made a link: the server keeps a hash of it. */
export interface Secret {
  readonly url: string;
  /** Empty when it has none. */
  readonly passcode: string;
}

/** What a wall screen is to do, and what the link is called to which its code leads. */
export interface WallWish extends NewWall {
  readonly codeName: string;
}

/** The links of a board, and what its facilitator does with them. What changes rejects with a `Problem`. */
export interface Links {
  readonly fetching: Fetching<readonly LinkAnswer[]>;
  /** What a link that was made in this tab reads like. */
  secret(linkId: string): Secret | undefined;
  /** The link that was just made here. */
  readonly made: () => string | null;
  make(request: NewLinkRequest, wall?: WallWish): Promise<void>;
  /** Puts away the link that was just made; it stays in the list. */
  putAway(): void;
  withdraw(linkId: string): Promise<void>;
}

/** As long as the tab lives, over every closing of the dialog. */
const secrets = new Map<string, Secret>();

/** Fetches the links of a board, newest first, and keeps them in step with what is done here. */
export function createLinks(boardId: string): Links {
  const fetching = createFetching(async () => {
    const { links } = await peopleApi.links(boardId);
    return links.toSorted((a, b) => b.createdAt - a.createdAt);
  });
  const [made, setMade] = createSignal<string | null>(null);
  return {
    fetching,
    secret: (linkId) => secrets.get(linkId),
    made,
    async make(request, wall) {
      const code = wall ? await makeCode(boardId, request, wall) : "";
      const { id, url } = await peopleApi.addLink(boardId, request);
      const address = wall ? wallAddress(url, { every: wall.every, code }) : url;
      secrets.set(id, { url: address, passcode: request.passcode ?? "" });
      await fetching.reload();
      setMade(id);
    },
    putAway: () => void setMade(null),
    async withdraw(linkId) {
      await peopleApi.removeLink(boardId, linkId);
      secrets.delete(linkId);
      if (made() === linkId) setMade(null);
      await fetching.reload();
    },
  };
}

/** Makes the link to which the code on a wall screen leads, for as long as that hangs there. Its secret; empty when there is to be none. */
async function makeCode(
  boardId: string,
  { expiresAt }: NewLinkRequest,
  { code, codeName }: WallWish,
): Promise<string> {
  if (code === "board") return "";
  const { url } = await peopleApi.addLink(boardId, {
    role: code,
    name: codeName,
    ...(expiresAt !== undefined && { expiresAt }),
  });
  return new URL(url).hash.slice(1);
}
