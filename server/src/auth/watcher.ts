import { createHash, timingSafeEqual } from "node:crypto";

/** How somebody asks for the metrics. */
export interface Question {
  /** Who connects; undefined when the request was made inside this process. */
  readonly socketAddress: string | undefined;
  /** The name under which they reached the server, without a port. */
  readonly host: string;
  readonly headers: Headers;
}

/** What proxies write, each their own. */
const passedOn = ["X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"];

/**
 * Whether somebody may read how the server does: whoever brings the `token`; where there is none (null), only this machine, by a name of its own and
 * through no proxy.
 */
export function mayWatch(
  { socketAddress, host, headers }: Question,
  token: string | null,
): boolean {
  if (token !== null) return isSame(headers.get("Authorization") ?? "", `Bearer ${token}`);
  const isHere = socketAddress === undefined || /^(::ffff:)?127\.|^::1$/.test(socketAddress);
  // A foreign page whose name leads to this machine would be here, too, and so is a proxy.
  const isOwnName = /^(localhost|127\.[\d.]+|\[::1\])$/.test(host);
  return isHere && isOwnName && !passedOn.some((name) => headers.has(name));
}

/** In a time that tells nothing of where they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
