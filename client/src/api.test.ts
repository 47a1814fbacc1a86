import { afterEach, describe, expect, it, vi } from "vitest";
import { api, Problem } from "./api";
import { peopleApi } from "./people-api";

afterEach(() => vi.unstubAllGlobals());

/** The server answers every request with this. */
function answer(response: () => Response | Promise<Response>): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", (input: string, init: RequestInit) => {
    asked.push(new Request(new URL(input, "http://resa.test"), init));
    return Promise.resolve().then(response);
  });
  return asked;
}

describe("the way to the server", () => {
  it("sends a typed request to our own origin", async () => {
    const asked = answer(() => Response.json({ boardId: "b1", role: "editor" }));
    const request = { secret: "s3cret", name: "Maja" };
    expect(await peopleApi.join(request)).toEqual({ boardId: "b1", role: "editor" });
    expect(asked[0]?.url).toBe("http://resa.test/api/join");
    expect(await asked[0]?.json()).toEqual(request);
  });

  it("turns a problem document into a problem", async () => {
    answer(() => Response.json({ code: "link-unknown" }, { status: 404 }));
    const problem = await api.board("x").catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: "link-unknown", status: 404, wait: null });
  });

  it("hears how long it is to wait", async () => {
    const headers = { "Retry-After": "90" };
    answer(() => Response.json({ code: "too-many" }, { status: 429, headers }));
    await expect(api.me()).rejects.toMatchObject({ code: "too-many", wait: 90 });
  });

  it("says offline when nobody answers", async () => {
    answer(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(api.me()).rejects.toMatchObject({ code: "offline", status: 0 });
  });

  it("survives a page that a proxy sends instead", async () => {
    answer(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    await expect(api.boards("used")).rejects.toMatchObject({ code: "failed", status: 502 });
    answer(() => new Response("<h1>Log in to the hotel's network</h1>"));
    await expect(api.boards("used")).rejects.toMatchObject({ code: "failed" });
  });

  it("needs no body in an answer that has none", async () => {
    answer(() => new Response(null, { status: 204 }));
    await expect(api.removeBoard("b1")).resolves.toBeUndefined();
  });
});
