import * as v from "valibot";

/** `POST /api/me/device-code`: what to type on the other device, once, before `expiresAt` (Unix ms); shown as XXXX-XXXX. */
export const deviceCodeAnswer = v.object({ code: v.string(), expiresAt: v.number() });

/** `POST /api/me/device`: however it was typed. */
export const deviceRequest = v.object({
  code: v.pipe(
    v.string("A code is a text."),
    v.maxLength(40, "A code is shorter."),
    v.transform((code) => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")),
  ),
});
