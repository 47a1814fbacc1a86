import { describe } from "vitest";
import { makeMemoryStorage } from "./memory-storage";
import { describeStorage } from "./storage.contract";

describe("storage in memory", () => {
  describeStorage(async (now) => makeMemoryStorage(now));
});
