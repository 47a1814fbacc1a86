import { mayRename, type Version } from "@resa/shared/model/version";
import {
  restoreAnswer,
  versionAnswer,
  type VersionAnswer,
  versionNameRequest,
  versionsAnswer,
} from "@resa/shared/protocol/versions";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { DamagedError } from "../storage/storage";
import { boardFor } from "./access";
import { describe } from "./describe";
import { Problem, refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** More names than anybody finds their way in. */
const mostNamed = 1000;

/** `/api/boards/:boardId/versions`: how a board was, kept under a name or by itself, looked at and restored. */
export const versions = ({ storage: { directory }, versions, log, limits }: Services) => {
  const bounded = atMost({ limits }, "versions");

  /** Throws when no further version of a board can have a name. */
  const mustHaveRoom = async (boardId: string): Promise<void> => {
    const named = (await versions.of(boardId)).filter(({ kind }) => kind === "named");
    if (named.length >= mostNamed) throw new Problem("versions-full");
  };

  /** A version that somebody may rename or remove. */
  const ownVersion = async (boardId: string, versionId: string, personId: string) => {
    const { role } = await boardFor(directory, boardId, personId, "board.edit");
    const version = (await versions.of(boardId)).find(({ id }) => id === versionId);
    if (!version) throw new Problem("not-found");
    if (!mayRename(version, role, personId)) throw new Problem("not-permitted");
    return version;
  };

  /** What is not what was kept is never taken for an empty board. */
  const readable = <T>(reading: Promise<T>): Promise<T> =>
    reading.catch((error: unknown) => {
      if (!(error instanceof DamagedError)) throw error;
      log.error({ err: error }, "version damaged");
      throw new Problem("version-damaged");
    });

  return new Hono<Env>()
    .get(
      "/:boardId/versions",
      describe("The versions of a board, the latest first.", 200, versionsAnswer),
      async (c) => {
        const { boardId } = c.req.param();
        await boardFor(directory, boardId, c.get("person").id, "board.read");
        return c.json({ versions: (await versions.of(boardId)).map(answerOf) }, 200);
      },
    )
    .post(
      "/:boardId/versions",
      describe("Keeps the board as it is now, under a name.", 201, versionAnswer),
      bounded,
      validator("json", versionNameRequest, refuse),
      async (c) => {
        const { boardId } = c.req.param();
        const by = c.get("person").id;
        await boardFor(directory, boardId, by, "board.edit");
        await mustHaveRoom(boardId);
        const { name } = c.req.valid("json");
        return c.json(answerOf(await versions.keep(boardId, { kind: "named", name, by })), 201);
      },
    )
    .get(
      "/:boardId/versions/:versionId",
      describe("The board in a version, as one Yjs update.", 200, "application/octet-stream"),
      atMost({ limits }, "versionReads"),
      async (c) => {
        const { boardId, versionId } = c.req.param();
        await boardFor(directory, boardId, c.get("person").id, "board.read");
        const content = await readable(versions.content(boardId, versionId));
        if (!content) throw new Problem("not-found");
        return c.body(new Uint8Array(content), 200, {
          "Content-Type": "application/octet-stream",
          "Content-Encoding": "gzip",
          "Cache-Control": "private, no-cache",
        });
      },
    )
    .patch(
      "/:boardId/versions/:versionId",
      describe("Names a version, which stays from then on.", 204, null),
      validator("json", versionNameRequest, refuse),
      async (c) => {
        const { boardId, versionId } = c.req.param();
        const by = c.get("person").id;
        const { kind } = await ownVersion(boardId, versionId, by);
        if (kind !== "named") await mustHaveRoom(boardId);
        await versions.name(boardId, versionId, c.req.valid("json").name, by);
        return c.body(null, 204);
      },
    )
    .delete(
      "/:boardId/versions/:versionId",
      describe("Deletes a named version; one's own, facilitators anybody's.", 204, null),
      async (c) => {
        const { boardId, versionId } = c.req.param();
        const { kind } = await ownVersion(boardId, versionId, c.get("person").id);
        // The others thin out by themselves: until then somebody may need them.
        if (kind !== "named") throw new Problem("not-permitted");
        await versions.remove(boardId, versionId);
        return c.body(null, 204);
      },
    )
    .post(
      "/:boardId/versions/:versionId/restore",
      describe(
        "Makes the board what it was, by a change; keeps first what it is.",
        200,
        restoreAnswer,
      ),
      bounded,
      async (c) => {
        const { boardId, versionId } = c.req.param();
        const by = c.get("person").id;
        await boardFor(directory, boardId, by, "board.edit");
        const before = await readable(versions.restore(boardId, versionId, by));
        if (before === undefined) throw new Problem("not-found");
        return c.json({ before: before && answerOf(before) }, 200);
      },
    );
};

const answerOf = ({ id, kind, name, by, byName, at }: Version): VersionAnswer => ({
  id,
  kind,
  name,
  by,
  byName,
  at,
});
