import { expect, test } from "vitest";
import type { LaneRole } from "../model/lane-role";
import { linesBetween, sideOf } from "./blueprint";

/** Lanes of these roles, named by them. */
const lines = (...roles: LaneRole[]) =>
  linesBetween(roles.map((role) => ({ id: role, role }))).map(
    ({ laneId, lines: named }) => `${named.join("+")} above ${laneId}`,
  );

test("a whole blueprint has its three lines, in order", () => {
  expect(lines("customer-actions", "frontstage", "backstage", "support-processes")).toEqual([
    "interaction above frontstage",
    "visibility above backstage",
    "internal above support-processes",
  ]);
});

test("a lane that is missing lets two lines run together", () => {
  expect(lines("customer-actions", "thoughts", "backstage")).toEqual([
    "interaction+visibility above backstage",
  ]);
});

test("lanes that lie nowhere belong to what is above them", () => {
  expect(lines("touchpoints", "opportunities", "evidence", "frontstage")).toEqual([
    "interaction above frontstage",
  ]);
});

test("the lines follow when lanes are put the other way round", () => {
  expect(lines("support-processes", "frontstage", "customer-actions")).toEqual([
    "internal+visibility above frontstage",
    "interaction above customer-actions",
  ]);
});

test("a map of the customer alone has no line", () => {
  expect(lines("customer-actions", "feelings", "pain-points", "free")).toEqual([]);
});

test("a role lies on one side of the lines, or on none of its own", () => {
  const roles = ["thoughts", "employee", "backstage", "support-processes", "evidence"] as const;
  expect(roles.map(sideOf)).toEqual(["customer", "seen", "unseen", "support", null]);
});
