import * as v from "valibot";
import { roles } from "../model/role";
import { passcodeSchema } from "./links";
import { nameSchema } from "./people";

/** `POST /api/join`: the secret of a link, the name to be known by, and the passcode if the link has one. */
export const joinRequest = v.object({
  secret: v.pipe(v.string(), v.maxLength(200)),
  name: nameSchema,
  passcode: v.optional(passcodeSchema),
});

export const joinAnswer = v.object({ boardId: v.string(), role: v.picklist(roles) });
