import { roles } from "@resa/shared/model/role";
import type { App } from "../../server/src/app";
import type { Pictures } from "../../server/src/pictures/pictures";
import { makeHouse } from "../../server/src/routes/visitor.harness";
import type { Services } from "../../server/src/routes/services";
import { sessionAge } from "../../server/src/storage/directory";
import { makeMemoryStorage } from "../../server/src/storage/memory-storage";

/** Those who have no role on the board: any more, or never. */
export const outsiders = [
  "removed",
  "by a withdrawn link",
  "with an expired session",
  "stranger",
  "without a session",
] as const;

/** All ways to stand towards a board. */
export const whos = [...roles, ...outsiders] as const;
export type Who = (typeof whos)[number];

/** A browser with its cookie; null = it has none and keeps none. */
export interface Browser {
  cookie: string | null;
}

export interface Asked {
  readonly status: number;
  readonly body: unknown;
}

/** A board on a server of its own, somebody who stands towards it in one way, and things to do something with. */
export interface Scene {
  readonly app: App;
  readonly services: Services;
  readonly boardId: string;
  /** Whose access is in question. */
  readonly who: Browser;
  /** The person that they are, or were. */
  readonly whoId: string;
  /** Who made the board. */
  readonly maker: Browser;
  /** A viewer of the board. */
  readonly other: Browser;
  readonly otherId: string;
  readonly spareLink: { readonly id: string; readonly secret: string };
  readonly withdrawnLink: { readonly id: string; readonly secret: string };
  /** Threads, each with one comment of the same id: one of the maker's, and one that `who` made while they could. */
  readonly theirs: string;
  readonly own: string;
  ask(by: Browser, method: string, path: string, json?: unknown, headers?: Headers): Promise<Asked>;
}
type Headers = Readonly<Record<string, string>>;

/** Who may is decided before there is any picture. */
const noPictures: Pictures = {
  add: async () => ({ id: "picture", width: 1, height: 1, animated: false }),
  find: async () => ({ bytes: 1, content: () => new Blob(["x"]).stream() }),
  share: async () => {},
  remove: async () => {},
  close() {},
};

export async function makeScene(as: Who): Promise<Scene> {
  let ahead = 0;
  const storage = makeMemoryStorage(() => Date.now() + ahead);
  const { app, services } = makeHouse({ storage, pictures: noPictures });

  const ask: Scene["ask"] = async (by, method, path, json, headers = {}) => {
    const response = await app.request(path, {
      method,
      headers: {
        ...(by.cookie && { Cookie: by.cookie }),
        ...(json !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const set = response.headers.get("Set-Cookie");
    if (set && by.cookie !== null) by.cookie = set.split(";")[0] ?? "";
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("Content-Type") ?? "");
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };
  const must = async <Body = unknown>(...asked: Parameters<typeof ask>): Promise<Body> => {
    const { status, body } = await ask(...asked);
    if (status >= 300) throw new Error(`${asked[1]} ${asked[2]}: ${JSON.stringify(body)}`);
    return body as Body;
  };
  const arrive = async (name: string): Promise<{ browser: Browser; id: string }> => {
    const browser = { cookie: "" };
    const { id } = await must<{ id: string }>(browser, "PATCH", "/api/me", { name });
    return { browser, id };
  };

  const { browser: maker } = await arrive("Maker");
  const { id: boardId } = await must<{ id: string }>(maker, "POST", "/api/boards", { title: "B" });
  const board = `/api/boards/${boardId}`;
  const link = async (role: string) => {
    const { id, url } = await must<{ id: string; url: string }>(maker, "POST", `${board}/links`, {
      role,
    });
    return { id, secret: url.split("#")[1] ?? "" };
  };
  const say = (by: Browser, id: string) =>
    must(by, "POST", `${board}/threads`, { id, anchor: { kind: "point", x: 0, y: 0 }, text: id });

  const [entrance, looking, spareLink, withdrawnLink] = [
    await link("commenter"),
    await link("viewer"),
    await link("viewer"),
    await link("viewer"),
  ];
  await must(maker, "DELETE", `${board}/links/${withdrawnLink.id}`);
  const { browser: other, id: otherId } = await arrive("Other");
  await must(other, "POST", "/api/join", { secret: looking.secret, name: "Other" });
  await say(maker, "theirs");
  // Something that was said otherwise before: the document remembers a deletion.
  await must(maker, "PATCH", `${board}/comments/theirs`, { text: "theirs, better" });
  const { browser: who, id: whoId } = await arrive("Who");
  const isNew = as === "stranger" || as === "without a session";
  if (!isNew) {
    await must(who, "POST", "/api/join", { secret: entrance.secret, name: "Who" });
    await say(who, "own");
  }

  const seat = `${board}/people/${whoId}`;
  switch (as) {
    case "facilitator":
    case "editor":
    case "commenter":
    case "viewer":
      await must(maker, "PATCH", seat, { role: as });
      break;
    case "removed":
      await must(maker, "DELETE", seat);
      break;
    case "by a withdrawn link":
      await must(maker, "DELETE", `${board}/links/${entrance.id}`);
      break;
    case "with an expired session":
      ahead = sessionAge / 2;
      await must(maker, "GET", board);
      await must(other, "GET", board);
      ahead = sessionAge;
      break;
    case "stranger":
      break;
    case "without a session":
      who.cookie = null;
  }
  const own = isNew ? "theirs" : "own";
  const people = { who, whoId, maker, other, otherId };
  return {
    app,
    services,
    boardId,
    ...people,
    spareLink,
    withdrawnLink,
    theirs: "theirs",
    own,
    ask,
  };
}
