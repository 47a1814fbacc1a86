import { describe } from "vitest";
import { describeLinks } from "./links.contract";
import { describeMembers } from "./members.contract";
import { describeDevices } from "./devices.contract";
import { describeDirectory } from "./directory.contract";
import { describeDocuments } from "./documents.contract";
import { describeOwnTemplates } from "./own-templates.contract";
import { describeReads } from "./reads.contract";
import type { Storage } from "./storage";
import { describeVersions } from "./versions.contract";

/** Opens an empty storage with this clock (Unix ms); the test file closes it after the test. */
export type Open = (now: () => number) => Promise<Storage>;

/** What every implementation of Storage promises; call it in the test file of each. */
export function describeStorage(open: Open): void {
  describe("documents", () => describeDocuments(open));
  describe("the directory", () => describeDirectory(open));
  describe("the members of a board", () => describeMembers(open));
  describe("links", () => describeLinks(open));
  describe("one person's devices", () => describeDevices(open));
  describe("templates of one's own", () => describeOwnTemplates(open));
  describe("reads", () => describeReads(open));
  describe("versions of boards", () => describeVersions(open));
}
