import { readName, readPresentation, readTimer } from "@resa/shared/document/feedback-doc";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";

const at = (stop: string) => ({ stop });

test("a viewer who was handed the lead may lead, and nobody else", async () => {
  const { anna, come, path, read, idOf } = await openBoard();
  const [vi, ed] = [await come("Vi", "viewer"), await come("Ed", "editor")];
  const [anId, viId] = [await idOf(anna), await idOf(vi)];
  const put = async (who: typeof vi, what: string, json?: object) =>
    (await who.ask("PUT", `${path}/${what}`, json)).status;

  expect(await put(ed, "presentation", at("promise"))).toBe(403);
  expect(await put(anna, "presentation", at("promise"))).toBe(204);
  expect(await put(vi, "presentation/leader", { person: viId })).toBe(403);
  expect(await put(anna, "presentation/leader", { person: viId })).toBe(204);
  expect(await read(readPresentation)).toMatchObject({ by: viId, from: anId, stop: "promise" });
  expect(await read((doc) => readName(doc, viId))).toBe("Vi");

  expect(await put(vi, "presentation/stop", at("closing"))).toBe(204);
  expect(await put(vi, "timer", { length: 60_000, isRunning: true })).toBe(204);
  expect(await put(ed, "presentation/bring")).toBe(403);
  expect(await put(anna, "presentation/stop", at("promise"))).toBe(409);
  expect(await put(anna, "presentation/leader", { person: anId })).toBe(204);
  expect(await put(vi, "presentation/stop", at("promise"))).toBe(403);
  expect(await put(vi, "timer/state", { state: "ended" })).toBe(403);
  expect(await read(readPresentation)).toMatchObject({ by: anId, from: "", stop: "closing" });
  expect((await read(readTimer))?.state.kind).toBe("running");
});

test("the lead goes to nobody who isn't on the board, and nothing is led by nonsense", async () => {
  const { anna, path, visitor, idOf } = await openBoard();
  const stranger = visitor();
  await stranger.ask("PATCH", "/api/me", { name: "Stranger" });
  await anna.ask("PUT", `${path}/presentation`, at(""));
  const put = async (what: string, json: object) =>
    (await anna.ask("PUT", `${path}/${what}`, json)).status;
  expect(await put("presentation/leader", { person: await idOf(stranger) })).toBe(404);
  expect(await put("presentation/leader", { person: "../x" })).toBe(400);
  for (const stop of [7, "two words", "x".repeat(201), "nul\u0000"])
    expect(await put("presentation", { stop })).toBe(400);
  for (const length of [0, 999, 1e9, 1500.5, "60000", null])
    expect(await put("timer", { length, isRunning: true })).toBe(400);
  expect(await put("timer/state", { state: "leaping" })).toBe(400);
  expect(await put("timer/state", { state: "running" })).toBe(404);
});

test("a presentation keeps the board as it was when it began, once", async () => {
  const { anna, path, services, idOf } = await openBoard();
  const boardId = path.split("/").at(-1) ?? "";
  for (const stop of ["", "promise"]) await anna.ask("PUT", `${path}/presentation`, at(stop));
  const kept = await services.versions.of(boardId);
  expect(kept).toMatchObject([{ kind: "session", name: "", by: await idOf(anna) }]);
});

test("who may not lead any more leads no longer, and whom they handed it to does", async () => {
  const { anna, come, path, read, idOf } = await openBoard();
  const [bo, vi] = [await come("Bo", "editor"), await come("Vi", "viewer")];
  const [boId, viId] = [await idOf(bo), await idOf(vi)];
  const become = (id: string, role: string) => anna.ask("PATCH", `${path}/people/${id}`, { role });
  await become(boId, "facilitator");
  await bo.ask("PUT", `${path}/presentation`, at(""));
  await become(boId, "editor");
  await expect.poll(() => read(readPresentation)).toBeNull();

  await anna.ask("PUT", `${path}/presentation`, at(""));
  await anna.ask("PUT", `${path}/presentation/leader`, { person: viId });
  await become(viId, "commenter");
  expect(await read(readPresentation)).toMatchObject({ by: viId });
  await anna.ask("DELETE", `${path}/people/${viId}`);
  await expect.poll(() => read(readPresentation)).toBeNull();
});

test("the clock is the server's", async () => {
  const { visitor } = await openBoard();
  const before = Date.now();
  const { body } = await visitor().ask<{ now: number }>("GET", "/api/clock");
  expect(body.now).toBeGreaterThanOrEqual(before);
  expect(body.now).toBeLessThanOrEqual(Date.now());
});
