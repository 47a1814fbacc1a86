import { Hono, type Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import { encodings, readClient, type ClientFile } from "./client-files";
import type { Services } from "./services";

/** The names of built assets carry a hash of their content, so they never change. */
const forever = "public, max-age=31536000, immutable";

/** The built client: its files, and its page for every address of the application; the one for boards also names the files of a board. */
export function client({ clientFolder }: Pick<Services, "clientFolder">) {
  let files: Promise<Map<string, ClientFile> | null> | undefined;
  const read = async () => {
    files ??= readClient(clientFolder);
    const found = await files;
    // In development the client may be built later.
    if (!found) files = undefined;
    return found;
  };
  return new Hono().get("*", async (c) => {
    const found = await read();
    if (!found) return c.text("The client has not been built yet. Run: pnpm build\n", 503);
    const file = found.get(c.req.path);
    if (file) return send(c, file, c.req.path.startsWith("/assets/") ? forever : "no-cache");
    const page = (isBoard(c) && found.get("/board.html")) || found.get("/index.html");
    if (page && isPage(c)) return send(c, page, "no-cache");
    return c.text("Not found\n", 404);
  });
}

/** Whether somebody opens an address of the application, rather than asking for a file. */
const isPage = (c: Context) =>
  !/\.[^/]*$/.test(c.req.path) && /text\/html|\*\/\*/.test(c.req.header("Accept") ?? "*/*");

/** A board has a page that names its files, too. */
const isBoard = (c: Context) => c.req.path.startsWith("/board/");

function send(c: Context, file: ClientFile, caching: string): Response {
  const accepted = parseAccept(c.req.header("Accept-Encoding") ?? "");
  const encoding = encodings.find((one) => accepted.some(({ type, q }) => type === one && q > 0));
  const packed = encoding && file.packed[encoding];
  const etag = `"${file.hash}${packed ? `-${encoding}` : ""}"`;
  c.header("ETag", etag);
  c.header("Cache-Control", caching);
  c.header("Vary", "Accept-Encoding");
  if (c.req.header("If-None-Match")?.includes(etag)) return c.body(null, 304);
  c.header("Content-Type", file.type);
  if (packed) c.header("Content-Encoding", encoding);
  return c.body(packed ?? file.bytes, 200);
}
