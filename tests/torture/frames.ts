import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { metric } from "../support/metric";
import { type Server, startServer } from "../support/server";
import { wait, waitUntil } from "../support/wait";
import { type AttackedBoard, makeAttackedBoard } from "./attacked-board";
import type { Scenario } from "./scenario";

/** So many frames between two looks at the server. */
const salvo = 20_000;
/** How long one may take, ms. */
const slowest = 300_000;
/** A board to which so many have been sent is large enough, by the lawful ones among them; the next begins. */
const framesOfOne = 200_000;
/** What one person may ask in a minute is asked in seconds. */
const limits = "personQuestions=100000000,addressQuestions=100000000";
const mebibyte = 1024 * 1024;
const mostGrown = 64 * mebibyte;
/** What may be left in a server's heap when all boards are gone: whose the latest 20,000 client ids are takes some 4 MiB of it, and code that has run the rest. */
const mostLeft = 8 * mebibyte;
/** That a server may stand still, s. */
const longestStall = 0.25;

/** Random and broken frames, among lawful ones, on boards of somebody who is at work. */
export const frames: Scenario = {
  name: "frames",
  rounds: "frames",
  short: 100_000,
  long: 10_000_000,
  async run({ rounds, random, progress, onEnd }) {
    const server = await startServer({ env: { LOG_LEVEL: "error", LIMITS: limits } });
    onEnd(server.dispose);
    const memory = () => metric(server.url, "process_resident_memory_bytes");
    const begin = () => makeAttackedBoard(server.url, random);
    // What so few leave could not be seen, and it takes seconds to look.
    const looksAfter = rounds > framesOfOne;

    // What a server needs that has seen something of the world is not laid to the frames.
    let board = await begin();
    onEnd(() => board.dispose());
    await board.attack(salvo).over;
    const before = await memory();
    const heapBefore = looksAfter ? await heapWithout(board, server) : 0;
    await metric(server.url, "nodejs_eventloop_lag_max_seconds");
    const torturer = monitorEventLoopDelay({ resolution: 10 });
    torturer.enable();
    onEnd(() => void torturer.disable());
    let [fired, connections, boards, looks, grown, most] = [0, 0, 0, 0, 0, 0];
    let [stall, ownStall] = [0, 0];
    let [pieces, bytes] = [0, 0];
    // On a machine that does other things too, a server waits for its turn, and so does this process: only where this one never stood
    // still has a server that did done so by itself, but for its waiting.
    const quiet = { looks: 0, stall: 0 };
    let waited = waitedForCore(server);
    const endings = new Map<number, number>();
    const began = performance.now();

    const look = async (sent: number): Promise<void> => {
      await board.look();
      looks++;
      // Each look begins the counts of the longest stalls anew.
      const latest = await metric(server.url, "nodejs_eventloop_lag_max_seconds");
      const own = torturer.max / 1e9;
      torturer.reset();
      const waitedBefore = waited;
      waited = waitedForCore(server);
      stall = Math.max(stall, latest);
      ownStall = Math.max(ownStall, own);
      if (own <= longestStall) {
        quiet.looks++;
        quiet.stall = Math.max(quiet.stall, latest - (waited - waitedBefore));
      }
      grown = (await memory()) - before;
      most = Math.max(most, grown);
      const minutesLeft = ((performance.now() - began) / 60_000) * Math.max(0, rounds / sent - 1);
      progress(
        `${sent} frames, ${inMebibytes(grown)} MiB more, longest stall ${inMs(stall)} ms; ${minutesLeft.toFixed(1)} min to go`,
      );
    };
    while (fired < rounds) {
      if (boards++ > 0 || !looksAfter) await board.end();
      board = await begin();
      const count = Math.min(framesOfOne, rounds - fired);
      const barrage = board.attack(count);
      // She works, and others come, while the frames come down.
      const lookOn = async (): Promise<void> => {
        for (let due = salvo; due <= count; due += salvo) {
          await waitUntil("more are dealt with", () => barrage.frames >= due, slowest);
          await look(fired + barrage.frames);
        }
      };
      await Promise.all([barrage.over, lookOn()]);
      fired += barrage.frames;
      connections += barrage.connections;
      for (const [code, count] of barrage.endings)
        endings.set(code, (endings.get(code) ?? 0) + count);
      await look(fired);
      const size = board.size();
      [pieces, bytes] = [Math.max(pieces, size.pieces), Math.max(bytes, size.bytes)];
    }
    // A server looks for garbage when it has something to do.
    for (let time = 0; grown > mostGrown && time < 10; time++) {
      await board.attack(salvo / 10).over;
      grown = Math.min(grown, (await memory()) - before);
    }
    assert.ok(grown <= mostGrown, `the server has grown by ${inMebibytes(grown)} MiB`);
    if (looksAfter)
      assert.ok(quiet.stall <= longestStall, `it stood still ${inMs(quiet.stall)} ms`);
    // Our own good-bye, or a bad frame: nothing else, and never a failure.
    assert.deepEqual(
      [...endings.keys()].filter((code) => code !== 1005 && code !== 4400),
      [],
    );
    const left = looksAfter ? (await heapWithout(board, server)) - heapBefore : 0;
    assert.ok(left <= mostLeft, `${inMebibytes(left)} MiB are left of boards that are gone`);
    assert.deepEqual(
      server.output.filter((line) => line.startsWith("{")),
      [],
    );
    const refused = endings.get(4400) ?? 0;
    return [
      `${fired} frames on ${connections} connections, ${refused} of which the server ended`,
      `alive, nothing pending, an honest person undisturbed and a newcomer up to date at each of ${looks} looks`,
      `${inMebibytes(most)} MiB more at most, ${inMebibytes(grown)} in the end (aim 64), on ${boards} boards, the largest of ${pieces} pieces in ${Math.round(bytes / 1000)} kB`,
      ...(looksAfter ? [`with all boards gone ${(left / mebibyte).toFixed(1)} MiB are left`] : []),
      `longest stall ${inMs(stall)} ms, of the torturer itself ${inMs(ownStall)} ms; without waiting for a core ${inMs(quiet.stall)} ms (aim 250) at the ${quiet.looks} looks at which the torturer itself had none as long`,
    ].join("; ");
  },
};

/** A server looks so often whether somebody is there, ms; when nobody is any more, it tidies up. */
const restTime = 5_000;

/** The heap in use once this, its last board, has gone and the server has tidied up, bytes. */
async function heapWithout(board: AttackedBoard, { url }: Server): Promise<number> {
  // None is told before the first.
  const collections = () =>
    metric(url, 'nodejs_gc_duration_seconds_count{kind="major"}').catch(() => 0);
  await wait(restTime);
  await board.end();
  await waitUntil("all boards are closed", async () => (await metric(url, "resa_rooms")) === 0);
  const before = await collections();
  await waitUntil("the server tidies up", async () => (await collections()) > before);
  return metric(url, "nodejs_heap_size_used_bytes");
}

/** How long a server's main thread has been ready to run and waited for a core, s; where that isn't told (it is Linux that does), 0. */
function waitedForCore({ pid }: Server): number {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, "utf8").split(" ")[1]) / 1e9 : 0;
}

const inMs = (seconds: number): number => Math.round(seconds * 1000);
const inMebibytes = (bytes: number): number => Math.round(bytes / mebibyte);
