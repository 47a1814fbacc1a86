import type { CDPSession } from "playwright-core";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends an input event every `pace` ms, as a device does, whether or not the page has taken the last one. Resolves when all have been taken. */
async function steadily(
  count: number,
  pace: number,
  send: (index: number) => Promise<unknown>,
): Promise<void> {
  const start = performance.now();
  const taken: Promise<unknown>[] = [];
  for (let index = 0; index < count; index++) {
    taken.push(send(index));
    await wait(Math.max(0, start + (index + 1) * pace - performance.now()));
  }
  await Promise.all(taken);
}

/** A trackpad's 125 Hz: every frame has something to do. */
const pace = 8;

interface MouseEvent extends Spot {
  readonly type: "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel";
  readonly button?: "left";
  /** Which are held: 1 = the left one. */
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  /** 2 = Control. */
  readonly modifiers?: number;
}

const sendMouse = (cdp: CDPSession, event: MouseEvent): Promise<unknown> =>
  cdp.send("Input.dispatchMouseEvent", event);

/** Pans over the board and back for about `seconds`: 1,500 px a second, mostly down. */
export function pan(cdp: CDPSession, at: Spot, seconds: number): Promise<void> {
  const count = (seconds * 1000) / pace;
  return steadily(count, pace, (index) => {
    const way = index < count / 2 ? 1 : -1;
    return sendMouse(cdp, { type: "mouseWheel", ...at, deltaX: 4 * way, deltaY: 12 * way });
  });
}

/** Zooms in and out again, twice a second or so, by pinching (which browsers tell as a wheel with Control). */
export function zoom(cdp: CDPSession, at: Spot, seconds: number): Promise<void> {
  return steadily((seconds * 1000) / pace, pace, (index) => {
    const deltaY = Math.floor(index / 40) % 2 === 0 ? -2 : 2;
    return sendMouse(cdp, { type: "mouseWheel", ...at, deltaX: 0, deltaY, modifiers: 2 });
  });
}

/**
 * Takes what is at a spot, leads it round in circles of 80 px, and drops it beside. Each move waits until the page has taken the
 * one before: browsers merge the moves of a mouse that a page is too slow for, but not those that are sent in this way.
 */
export async function drag(cdp: CDPSession, at: Spot, seconds: number): Promise<void> {
  const held = { button: "left", buttons: 1, clickCount: 1 } as const;
  await sendMouse(cdp, { type: "mouseMoved", ...at });
  await sendMouse(cdp, { type: "mousePressed", ...at, ...held });
  const end = performance.now() + seconds * 1000;
  for (let angle = 0; performance.now() < end; angle += 0.1) {
    const [x, y] = [at.x + 80 * Math.sin(angle), at.y + 80 - 80 * Math.cos(angle)];
    await sendMouse(cdp, { type: "mouseMoved", x, y, ...held });
  }
  const beside = { x: at.x + 30, y: at.y + 30 };
  await sendMouse(cdp, { type: "mouseMoved", ...beside, ...held });
  await sendMouse(cdp, { type: "mouseReleased", ...beside, ...held, buttons: 0 });
}

/** Types, 15 keys a second. */
export function type(cdp: CDPSession, seconds: number): Promise<void> {
  const letters = "somebody writes what she thinks ";
  return steadily(seconds * 15, 1000 / 15, (index) => {
    const text = letters.charAt(index % letters.length);
    const down = cdp.send("Input.dispatchKeyEvent", { type: "keyDown", text, key: text });
    const up = cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: text });
    return Promise.all([down, up]);
  });
}
