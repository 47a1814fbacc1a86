import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What lies where: the peers get their fonts and icons from here too, as nothing is fetched from elsewhere. */
const roots: Record<string, string> = {
  "/floors/": here("floors"),
  "/peers/": here("peers/dist"),
  "/excalidraw/": here("peers/node_modules/@excalidraw/excalidraw/dist/prod"),
  "/tldraw/": here("peers/node_modules/@tldraw/assets"),
};

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Serves the pages of floors and peers, from this machine to this machine. */
export async function startPageServer(): Promise<{ url: string; dispose(): Promise<void> }> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site");
    const root = Object.keys(roots).find((root) => pathname.startsWith(root));
    const path = join(roots[root ?? ""] ?? "", decodeURIComponent(pathname.slice(root?.length)));
    if (root === undefined || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream");
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dispose: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
