import { done, json, routes } from "./ask";
import { Problem, problemOfStatus } from "./problem";

const { versions } = routes.boards[":boardId"];
const version = versions[":versionId"];

/** A large board takes its time over a thin line, ms. */
const patience = 120_000;

/** How a board was, over HTTP. Each call rejects with a `Problem` and nothing else. */
export const versionApi = {
  /** The latest first. */
  all: (boardId: string) => json(versions.$get({ param: { boardId } })),
  /** Keeps the board as it is now. */
  keep: (boardId: string, name: string) =>
    json(versions.$post({ param: { boardId }, json: { name } })),
  rename: (boardId: string, versionId: string, name: string) =>
    done(version.$patch({ param: { boardId, versionId }, json: { name } })),
  remove: (boardId: string, versionId: string) =>
    done(version.$delete({ param: { boardId, versionId } })),
  /** Makes the board what it was; the answer says what it was before. */
  restore: (boardId: string, versionId: string) =>
    json(version.restore.$post({ param: { boardId, versionId } })),
  /** The board in a version, as one update. */
  async content(boardId: string, versionId: string): Promise<Uint8Array> {
    try {
      const path = `/api/boards/${boardId}/versions/${versionId}`;
      const answer = await fetch(path, { signal: AbortSignal.timeout(patience) });
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
      const said: unknown = await answer.json().catch(() => null);
      const code = typeof said === "object" && said && "code" in said ? said.code : null;
      throw problemOfStatus(answer.status, code, answer.headers.get("retry-after"));
    } catch (error) {
      throw error instanceof Problem ? error : new Problem("offline", 0);
    }
  },
};
