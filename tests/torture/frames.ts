import assert from "node:assert/strict";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isWhole } from "@resa/shared/document/open-document";
import * as Y from "yjs";
import { fire } from "../attack/barrage";
import { makeFrameSource } from "../attack/frame-source";
import { makeRandom } from "../bench/random";
import { startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";
import type { Scenario } from "./scenario";

/** So many frames between two looks at the server. */
const salvo = 20_000;
const guns = 16;
/** What one person may ask in a minute is asked in seconds. */
const limits = "personQuestions=100000000,addressQuestions=100000000";
const mebibyte = 1024 * 1024;
const mostGrown = 64 * mebibyte;
/** That a server may stand still, s. */
const longestStall = 0.25;

/** Random and broken frames, among lawful ones, on the board of somebody who is at work. */
export const frames: Scenario = {
  name: "frames",
  rounds: "frames",
  short: 100_000,
  long: 10_000_000,
  async run({ rounds, random, progress, onEnd }) {
    const server = await startServer({ env: { LOG_LEVEL: "error", LIMITS: limits } });
    onEnd(server.dispose);
    const board = await shareBoard(server.url);
    const mallory = await board.invite("Mallory");
    const ada = makeStockClient(server.url, board.id, await board.invite("Ada"));
    onEnd(ada.dispose);
    let cuts = 0;
    ada.provider.on("connection-close", () => cuts++);
    const metric = async (name: string): Promise<number> => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      return Number(new RegExp(`^${name} (.+)$`, "m").exec(text)?.[1]);
    };

    ada.doc.getMap("notes").set("mine", ["lane", "step", "a0", "ada", 1]);
    ada.doc.getMap("texts").set("mine", new Y.Text("Eleven minutes in the queue"));
    await ada.saved();
    const state = Y.encodeStateAsUpdate(ada.doc);
    const address = `${server.url.replace("http", "ws")}/sync/${board.id}/board`;
    const sources = Array.from({ length: guns }, () =>
      makeFrameSource(makeRandom(random.below(2 ** 32)), state),
    );
    const shoot = (count: number) => fire(address, mallory.cookie(), sources, count);

    // What a server needs that has seen something of the world is not laid to the frames.
    await shoot(salvo);
    const before = await metric("process_resident_memory_bytes");
    await metric("nodejs_eventloop_lag_max_seconds");
    let [fired, connections, looks, grown, most, stall] = [0, 0, 0, 0, 0, 0];
    const began = performance.now();
    const own = monitorEventLoopDelay({ resolution: 10 });
    own.enable();
    onEnd(() => void own.disable());
    const endings = new Map<number, number>();
    while (fired < rounds) {
      const done = await shoot(Math.min(salvo, rounds - fired));
      fired += done.frames;
      connections += done.connections;
      for (const [code, count] of done.endings) endings.set(code, (endings.get(code) ?? 0) + count);

      // Ada works on, and who comes now sees what she sees.
      ada.doc.getMap("notes").set("mine", fired);
      await ada.saved();
      assert.equal(cuts, 0, "an honest person was cut off");
      looks++;
      const late = makeStockClient(server.url, board.id, board.owner);
      await late.synced();
      assert.equal(late.doc.getMap("notes").get("mine"), fired);
      assert.ok(isWhole(late.doc), "something waits in the document for what is not there");
      late.dispose();
      late.doc.destroy();
      // Each look begins the count of the longest stall anew.
      stall = Math.max(stall, await metric("nodejs_eventloop_lag_max_seconds"));
      grown = (await metric("process_resident_memory_bytes")) - before;
      most = Math.max(most, grown);
      const minutesLeft = ((performance.now() - began) / 60_000) * Math.max(0, rounds / fired - 1);
      progress(
        `${fired} frames, ${inMebibytes(grown)} MiB more, longest stall ${inMs(stall)} ms; ${minutesLeft.toFixed(1)} min to go`,
      );
    }
    // A server looks for garbage when it has something to do.
    for (let time = 0; grown > mostGrown && time < 10; time++) {
      await shoot(salvo / 10);
      grown = Math.min(grown, (await metric("process_resident_memory_bytes")) - before);
    }
    assert.ok(grown <= mostGrown, `the server has grown by ${grown} bytes`);
    // Our own good-bye, or a bad frame: nothing else, and never a failure.
    assert.deepEqual(
      [...endings.keys()].filter((code) => code !== 1005 && code !== 4400),
      [],
    );
    assert.deepEqual(
      server.output.filter((line) => line.startsWith("{")),
      [],
    );
    const refused = endings.get(4400) ?? 0;
    return [
      `${fired} frames on ${connections} connections, ${refused} of which the server ended`,
      `alive, nothing pending, an honest person undisturbed and a newcomer up to date at each of ${looks} looks`,
      `${inMebibytes(most)} MiB more at most, ${inMebibytes(grown)} in the end (aim 64)`,
      // On a machine that does other things too, a server waits for its turn, and so does this process.
      `longest stall ${inMs(stall)} ms (aim 250: ${stall <= longestStall ? "met" : "**not met**"}), of the torturer itself ${inMs(own.max / 1e9)} ms`,
    ].join("; ");
  },
};

const inMs = (seconds: number): number => Math.round(seconds * 1000);
const inMebibytes = (bytes: number): number => Math.round(bytes / mebibyte);
