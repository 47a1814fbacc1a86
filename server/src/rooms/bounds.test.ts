import { afterEach, expect, test, vi } from "vitest";
import { readLimits } from "../limits";
import { makeBudget, makeTraffic } from "./bounds";

afterEach(() => void vi.useRealTimers());

const question = Uint8Array.of(0, 0, 1, 0);
const whoIsHere = Uint8Array.of(3);
const other = Uint8Array.of(102);
const taken = (take: (frame: Uint8Array) => boolean, frame: Uint8Array, times: number): number =>
  Array.from({ length: times }, () => take(frame)).filter(Boolean).length;

test("frames, bytes and questions each have their measure, which grows back with time", () => {
  let time = 0;
  // Fewer bytes than an operator may name.
  const bytes = { times: 150, seconds: 12, by: "connection" } as const;
  const { take } = makeBudget({ ...readLimits("frames=100,questions=3"), bytes }, () => time);
  expect(taken(take, question, 2) + taken(take, whoIsHere, 3)).toBe(3);
  expect(taken(take, other, 50)).toBe(50);
  expect(take(new Uint8Array(100))).toBe(false);
  expect(taken(take, other, 100)).toBe(44);
  time = 4_000;
  expect(taken(take, other, 100)).toBe(95);
  time = 20_000;
  expect(taken(take, question, 5)).toBe(3);
});

test("who made much work waits until it is forgotten, and little is not counted", () => {
  let time = 0;
  const limits = readLimits("effort=1000,personEffort=1500");
  const traffic = makeTraffic(limits, () => time);
  const [one, other] = [traffic.enter("ada", "here"), traffic.enter("ada", "here")];
  for (let update = 0; update < 1000; update++) one.spend(50);
  one.spend(1001);
  expect([one, other].map((sender) => sender.isSpent())).toEqual([true, false]);
  other.spend(900);
  expect(other.isSpent()).toBe(true);
  time = 200_000;
  expect([one, other].map((sender) => sender.isSpent())).toEqual([false, false]);
});

test("all connections of a person count together, and all people of an address", () => {
  const traffic = makeTraffic(readLimits("personFrames=10,addressFrames=25"), () => 0);
  const [ada, adaAgain, bo, cy] = ["ada", "ada", "bo", "cy"].map((id) => traffic.enter(id, "here"));
  const count = (who: typeof ada) => who && taken(who.take, other, 20);
  expect([ada, adaAgain, bo].map(count)).toEqual([10, 0, 10]);
  // What Ada had refused was not laid to her neighbours.
  expect(count(cy)).toBe(5);
  for (const who of [ada, adaAgain]) who?.leave();
  expect(count(traffic.enter("ada", "elsewhere"))).toBe(0);
});

test("who has gone is remembered for a minute from the last time, however often they came before", () => {
  vi.useFakeTimers();
  const traffic = makeTraffic(readLimits("personFrames=10,addressFrames=1000"), () => 0);
  const spend = () => {
    const ada = traffic.enter("ada", "here");
    const spent = taken(ada.take, other, 20);
    ada.leave();
    return spent;
  };
  expect(spend()).toBe(10);
  vi.advanceTimersByTime(59_000);
  expect(spend()).toBe(0);
  vi.advanceTimersByTime(59_000);
  expect(spend()).toBe(0);
  vi.advanceTimersByTime(61_000);
  expect(spend()).toBe(10);
});
