import { noteIds, readNote } from "@resa/shared/document/read";
import { addNote } from "@resa/shared/operations/note";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import { pictureLimits } from "@resa/shared/protocol/picture-limits";
import type { PictureAnswer } from "@resa/shared/protocol/pictures";
import type { ProblemAnswer } from "@resa/shared/protocol/problem";
import sharp from "sharp";
import { expect, test } from "vitest";
import {
  animatedGif,
  oneColour,
  openAlbum,
  pngOf,
  sharpPicture,
} from "../pictures/picture.harness";
import type { PicturesOptions } from "../pictures/pictures";
import { makeHouse, type Visitor } from "./visitor.harness";

const photo = await sharpPicture(600, 300).jpeg().toBuffer();

/** Anna's board, on a server that takes pictures. */
async function makeAlbum(options: PicturesOptions = {}) {
  const { pictures, files } = await openAlbum(options);
  const house = makeHouse({ pictures });
  const anna = house.visitor();
  const made = await anna.ask<BoardAnswer>("POST", "/api/boards", { title: "Kitchen" });
  const url = `/api/boards/${made.body.id}/pictures`;
  return {
    ...house,
    files,
    anna,
    boardId: made.body.id,
    url,
    /** Sends a file to the board. */
    send: (visitor: Visitor, body: Uint8Array, headers: Record<string, string> = {}) =>
      house.app.request(url, {
        method: "POST",
        // A copy, since it could be part of shared memory for all that types say.
        body: new Uint8Array(body),
        headers: { Cookie: visitor.cookie(), ...headers },
      }),
    get: (visitor: Visitor, path: string, headers: Record<string, string> = {}) =>
      house.app.request(`${url}/${path}`, { headers: { Cookie: visitor.cookie(), ...headers } }),
  };
}

type Album = Awaited<ReturnType<typeof makeAlbum>>;

/** Somebody comes to Anna's board by a link of hers. */
async function comeAs({ anna, visitor, boardId }: Album, role: string) {
  const link = await anna.ask<{ url: string }>("POST", `/api/boards/${boardId}/links`, { role });
  const guest = visitor();
  const secret = new URL(link.body.url).hash.slice(1);
  await guest.ask("POST", "/api/join", { secret, name: "Bo" });
  return guest;
}

test("a picture is sent as it is, whatever it says of itself, and comes back as a WebP", async () => {
  const { anna, send, get } = await makeAlbum();
  const answer = await send(anna, photo, { "Content-Type": "text/html" });
  expect(answer.status).toBe(201);
  const { id, ...rest } = (await answer.json()) as PictureAnswer;
  expect(rest).toEqual({ width: 600, height: 300, animated: false });

  for (const [path, width] of [
    [id, 600],
    [`${id}?size=full`, 600],
    [`${id}?size=thumb`, 480],
  ] as const) {
    const picture = await get(anna, path);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(picture.headers.get("Content-Length")).toBe(String(bytes.length));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width });
  }
  expect((await get(anna, `${id}?size=huge`)).status).toBe(400);
});

test("a browser keeps a picture for itself, and runs nothing in it", async () => {
  const { anna, send, get } = await makeAlbum();
  const { id } = (await (await send(anna, photo)).json()) as PictureAnswer;
  const first = await get(anna, id);
  const etag = first.headers.get("ETag") ?? "";
  const again = await get(anna, id, { "If-None-Match": etag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  for (const { headers } of [first, again])
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "image/webp",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "content-disposition": "inline",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, max-age=31536000, immutable",
      etag,
    });
  expect((await get(anna, `${id}?size=thumb`, { "If-None-Match": etag })).status).toBe(200);
});

test("who edits adds pictures, who sees the board sees them, and to others there are none", async () => {
  const album = await makeAlbum();
  const { send, get, files } = album;
  const editor = await comeAs(album, "editor");
  const { id } = (await (await send(editor, photo)).json()) as PictureAnswer;
  const before = await files();

  for (const role of ["viewer", "commenter"]) {
    const guest = await comeAs(album, role);
    expect((await get(guest, id)).status).toBe(200);
    const refused = await send(guest, oneColour(4, 4));
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: "not-permitted" });
  }

  const stranger = album.visitor();
  for (const answer of [await get(stranger, id), await send(stranger, oneColour(4, 4))]) {
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: "not-found" });
    expect(answer.headers.get("Cache-Control")).toBeNull();
  }
  expect(await files()).toEqual(before);
});

test("a picture is its board's alone", async () => {
  const { anna, send, app } = await makeAlbum();
  const { id } = (await (await send(anna, photo)).json()) as PictureAnswer;
  const other = await anna.ask<BoardAnswer>("POST", "/api/boards", { title: "Hall" });
  const elsewhere = await app.request(`/api/boards/${other.body.id}/pictures/${id}`, {
    headers: { Cookie: anna.cookie() },
  });
  expect(elsewhere.status).toBe(404);
});

test("pictures go to the trash with their board, and come back with it", async () => {
  const { anna, boardId, send, get } = await makeAlbum();
  const { id } = (await (await send(anna, photo)).json()) as PictureAnswer;
  await anna.ask("DELETE", `/api/boards/${boardId}`);
  expect((await get(anna, id)).status).toBe(404);
  await anna.ask("POST", `/api/boards/${boardId}/restore`);
  expect((await get(anna, id)).status).toBe(200);
});

test("other sites' pages add none", async () => {
  const { anna, send } = await makeAlbum();
  const refused = await send(anna, photo, { Origin: "https://elsewhere.example" });
  expect(await refused.json()).toMatchObject({ status: 403, code: "foreign-origin" });
});

test.each<[string, number, string, () => Buffer | Promise<Buffer>, PicturesOptions?]>([
  ["an SVG", 415, "picture-type-unknown", () => Buffer.from("<svg/>")],
  ["nothing", 415, "picture-type-unknown", () => Buffer.of()],
  ["half a picture", 422, "picture-damaged", () => photo.subarray(0, photo.length / 2)],
  ["a bomb", 422, "picture-too-many-pixels", () => pngOf(50_000, 50_000, Buffer.of())],
  ["a film", 422, "picture-too-many-pixels", () => animatedGif(2, 2, 1001)],
  ["10 MB", 413, "picture-too-large", () => Buffer.concat([photo], pictureLimits.bytes + 1)],
  ["too much work", 422, "picture-too-slow", () => photo, { patience: 1 }],
  ["one among too many", 429, "too-many", () => photo, { crowd: 0 }],
  ["one on a full disk", 507, "storage-full", () => photo, { reserve: Infinity }],
])("%s is answered with %i, %s", async (_, status, code, make, options) => {
  const { anna, send, files, services } = await makeAlbum(options);
  const answer = await send(anna, await make(), { "Content-Type": "image/png" });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(answer.headers.has("Retry-After")).toBe(status === 429);
  const problem = (await answer.json()) as ProblemAnswer;
  expect(problem).toMatchObject({ status, code, type: `urn:resa:problem:${code}` });
  expect(await files()).toEqual([]);
  expect((await services.metrics.text()).body).toContain(
    `resa_pictures_total{outcome="${code}"} 1`,
  );
});

test("one person sends so many a minute, and another still may", async () => {
  const album = await makeAlbum();
  const { anna, send } = album;
  const bo = await comeAs(album, "editor");
  let status = 0;
  let times = 0;
  for (; status !== 429 && times < 100; times += 1)
    ({ status } = await send(anna, Buffer.from("nothing")));
  expect(times).toBe(61);
  const refused = await send(anna, photo);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect((await send(bo, photo)).status).toBe(201);
});

test("the interface tells of pictures", async () => {
  const { app } = makeHouse();
  const { paths } = (await (await app.request("/api/openapi.json")).json()) as {
    paths: Record<string, Record<string, { requestBody?: { content: object }; responses: object }>>;
  };
  const { post } = paths["/api/boards/{boardId}/pictures"] ?? {};
  expect(Object.keys(post?.requestBody?.content ?? {})).toContain("image/png");
  expect(JSON.stringify(post?.responses)).toContain('"animated"');
  const { get } = paths["/api/boards/{boardId}/pictures/{pictureId}"] ?? {};
  expect(JSON.stringify(get?.responses)).toContain('"image/webp"');
});

test("a picture goes along into a template and into the boards that are made of it, also when the first board is in the trash", async () => {
  const album = await makeAlbum();
  const { app, anna, boardId, send, get, services } = album;
  const bo = await comeAs(album, "editor");
  const { id, width, height } = (await (await send(anna, photo)).json()) as PictureAnswer;
  const original = Buffer.from(await (await get(anna, id)).arrayBuffer());
  await services.registry.change(`${boardId}/board`, (doc) =>
    addNote(doc, { place: { x: 0, y: 0 }, by: "anna", at: 1, picture: { id, width, height } }),
  );
  const template = await anna.ask<{ id: string }>("POST", "/api/templates", {
    title: "With a picture",
    board: boardId,
  });
  expect(template.status).toBe(201);
  await anna.ask("DELETE", `/api/boards/${boardId}`);
  const made = await anna.ask<BoardAnswer>("POST", "/api/boards", {
    title: "Made of it",
    template: template.body.id,
  });
  const note = await services.registry.change(`${made.body.id}/board`, (doc) => {
    const [noteId = ""] = noteIds(doc);
    return readNote(doc, noteId);
  });
  expect(note?.picture).toEqual({ id, width, height });

  const path = `/api/boards/${made.body.id}/pictures/${id}`;
  const shown = await app.request(path, { headers: { Cookie: anna.cookie() } });
  expect(Buffer.from(await shown.arrayBuffer()).equals(original)).toBe(true);
  // Only who may see the new board sees it there.
  expect((await app.request(path, { headers: { Cookie: bo.cookie() } })).status).toBe(404);
});
