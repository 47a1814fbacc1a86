/** Somebody at the server without a browser: a session of their own, and the HTTP interface. */
export interface Guest {
  /** Their session as a browser would send it; empty before the first question. */
  cookie(): string;
  ask<Body = unknown>(method: string, path: string, json?: unknown): Promise<Answer<Body>>;
}

/** What came back, with its JSON; null when there was none. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** A stranger to the server at `url` (`http://HOST:PORT`). */
export function makeGuest(url: string): Guest {
  let cookie = "";
  return {
    cookie: () => cookie,
    async ask(method, path, json) {
      const response = await fetch(url + path, {
        method,
        headers: {
          Cookie: cookie,
          ...(json !== undefined && { "Content-Type": "application/json" }),
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      });
      cookie = response.headers.get("Set-Cookie")?.split(";")[0] ?? cookie;
      const text = await response.text();
      return { status: response.status, body: text === "" ? null : JSON.parse(text) };
    },
  };
}
