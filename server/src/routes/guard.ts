import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { addressOf } from "../auth/address";
import { isOwnOrigin } from "../auth/origin";
import { beginSession, personOf, sessionCookie } from "../auth/session";
import { sessionAge } from "../storage/directory";
import { Problem } from "./problem";
import { makeQuota } from "./rate-limit";
import type { Env, Services } from "./services";

/** Says from where somebody asks, as far as limits are concerned. */
export const withAddress = ({ trustedProxies }: Pick<Services, "trustedProxies">) =>
  createMiddleware<Env>(async (c, next) => {
    // Without a socket (a request made inside this process) all are at one address.
    const socketAddress = c.env?.incoming?.socket.remoteAddress ?? "";
    const forwardedFor = c.req.header("X-Forwarded-For");
    c.set("address", addressOf({ socketAddress, forwardedFor }, trustedProxies));
    await next();
  });

/** Refuses pages of others. */
export const fromOwnOrigin = ({ publicUrl }: Pick<Services, "publicUrl">) =>
  createMiddleware(async (c, next) => {
    const provenance = {
      origin: c.req.header("Origin"),
      host: c.req.header("Host") ?? new URL(c.req.url).host,
      fetchSite: c.req.header("Sec-Fetch-Site"),
    };
    if (!isOwnOrigin(provenance, publicUrl)) throw new Problem("foreign-origin");
    await next();
  });

/** Refuses bodies that are not JSON: a form of a foreign page can send anything else. */
export const withJsonBody = createMiddleware(async (c, next) => {
  const type = c.req.header("Content-Type");
  const hasBody =
    c.req.header("Transfer-Encoding") !== undefined ||
    Number(c.req.header("Content-Length") ?? 0) > 0;
  if (type === undefined ? hasBody : !/^application\/json\s*(;|$)/i.test(type))
    throw new Problem("wrong-content-type");
  await next();
});

/** Says who asks; whoever comes without a session gets one, as a new person. */
export const withPerson = ({
  storage,
  publicUrl,
  limits,
}: Pick<Services, "storage" | "publicUrl" | "limits">) => {
  const arrivals = makeQuota(limits.arrivals.times, limits.arrivals.seconds);
  return createMiddleware<Env>(async (c, next) => {
    const known = getCookie(c, sessionCookie);
    const person = await personOf(storage.directory, known);
    if (!person) await arrivals.take(c.get("address"));
    const session =
      person && known !== undefined
        ? { person, token: known }
        : await beginSession(storage.directory);
    // Sent every time, so that the session lasts as long as it is used.
    setCookie(c, sessionCookie, session.token, {
      httpOnly: true,
      sameSite: "Lax",
      path: "/",
      secure: publicUrl?.protocol === "https:",
      maxAge: sessionAge / 1000,
    });
    c.set("person", session.person);
    await next();
  });
};
