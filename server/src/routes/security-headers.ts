import { createMiddleware } from "hono/factory";
import type { Services } from "./services";

/** What every answer says, whoever gives it. */
export const fixedHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), browsing-topics=()",
};

/** `'self'` covers our WebSocket in newer browsers only, so that is named too. */
const contentPolicy = (host: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ws://${host} wss://${host}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");

/** Tells browsers to run nothing but our own files and to tell nobody about them. */
export const securityHeaders = ({ publicUrl }: Pick<Services, "publicUrl">) =>
  createMiddleware(async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(fixedHeaders)) headers.set(name, value);
    // What people sent has a stricter one of its own.
    if (!headers.has("Content-Security-Policy"))
      headers.set("Content-Security-Policy", contentPolicy((publicUrl ?? new URL(c.req.url)).host));
    if (publicUrl?.protocol === "https:")
      headers.set("Strict-Transport-Security", "max-age=31536000");
  });
