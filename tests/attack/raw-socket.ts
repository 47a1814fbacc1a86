import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A TCP connection to the server at `url`, until the test is over. What it is told comes as Latin-1. */
export interface RawSocket {
  readonly socket: Socket;
  heard(): string;
  /** Resolves when the server has hung up. */
  readonly over: Promise<void>;
}

export function openSocket(url: string, bytes = ""): RawSocket {
  const { hostname: host, port } = new URL(url);
  let heard = "";
  const socket = connect({ host, port: Number(port), allowHalfOpen: true }, () => {
    if (bytes !== "") socket.write(bytes, "latin1");
  });
  onTestFinished(() => void socket.destroy());
  socket.on("data", (chunk: Buffer) => (heard += chunk.toString("latin1")));
  // What counts is that it is over.
  socket.on("error", () => {});
  const over = new Promise<void>((resolve) => {
    socket.once("end", resolve);
    socket.once("close", () => resolve());
  });
  return { socket, heard: () => heard, over };
}

/** A request's head. */
export const head = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): string =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries({ Host: "x", ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n`;

/** The headers of a good question for a WebSocket. */
export const upgrade = {
  Connection: "Upgrade",
  Upgrade: "websocket",
  "Sec-WebSocket-Version": "13",
  "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
} as const;

/** What a request was answered, head and all; a status of 0 = hung up without a word. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends requests, hundreds on a connection, and tells what each was answered. */
export async function answersTo(url: string, requests: readonly string[]): Promise<RawAnswer[]> {
  const all: RawAnswer[] = [];
  while (all.length < requests.length) {
    const part = requests.slice(all.length, all.length + 200);
    const { heard, over, socket } = openSocket(url, part.join(""));
    const answered = (): string[] => heard().split("HTTP/1.1 ").slice(1);
    const done = new Promise<void>((resolve) =>
      socket.on("data", () => answered().length >= part.length && resolve()),
    );
    await Promise.race([done, over]);
    socket.destroy();
    // The server hangs up on what is no HTTP: with what came after it, one begins anew.
    const told = answered().map((text) => ({ status: Number(text.slice(0, 3)), text }));
    all.push(...(told.length > 0 ? told : [{ status: 0, text: "" }]));
  }
  return all;
}
