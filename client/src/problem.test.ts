import { describe, expect, it } from "vitest";
import { problemOf, problemOfStatus } from "./problem";

describe("a problem", () => {
  it("is what the server says it is", () => {
    expect(problemOfStatus(410, "link-expired")).toMatchObject({
      code: "link-expired",
      status: 410,
    });
  });

  it("is read from the status when somebody on the way answered", () => {
    expect(problemOfStatus(429, undefined).code).toBe("too-many");
    expect(problemOfStatus(502, undefined).code).toBe("failed");
  });

  it("is one that has words, even when a newer server says another", () => {
    expect(problemOfStatus(418, "teapot").code).toBe("failed");
    expect(problemOfStatus(404, 7).code).toBe("not-found");
  });

  it("stands for whatever else was thrown", () => {
    const problem = problemOfStatus(403, "not-permitted");
    expect(problemOf(problem)).toBe(problem);
    expect(problemOf(new TypeError("x is undefined")).code).toBe("failed");
  });
});
