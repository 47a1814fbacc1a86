import type { BoardAnswer } from "@resa/shared/protocol/boards";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { makeHttpServer } from "../http-server";
import { makeHouse, type Visitor } from "./visitor.harness";

/** A server with one board, on a real port. */
export async function openHouse() {
  const house = makeHouse();
  const server = makeHttpServer(house.app.fetch);
  const port = await server.listen(0, "127.0.0.1");
  onTestFinished(async () => {
    await house.services.registry.close();
    await server.close(0);
  });
  const anna = house.visitor();
  const made = await anna.ask<BoardAnswer>("POST", "/api/boards", { title: "Kitchen" });
  return { ...house, port, anna, boardId: made.body.id };
}

export const dial = (
  port: number,
  path: string,
  visitor?: Visitor,
  headers: Record<string, string> = {},
) =>
  new WebSocket(`ws://127.0.0.1:${port}${path}`, {
    headers: { ...(visitor && { Cookie: visitor.cookie() }), ...headers },
  });

export const opened = (socket: WebSocket) =>
  new Promise<void>((resolve, reject) => socket.once("open", resolve).once("error", reject));
export const closed = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once("close", resolve));
