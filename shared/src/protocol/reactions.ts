import * as v from "valibot";
import { reactables, reactions } from "../model/reaction";
import { clientId } from "./threads";

/** The address of one's own reaction: `…/reactions/:on/:id/:reaction`. */
export const reactionParams = v.object({
  boardId: v.string(),
  on: v.picklist(reactables, "One can react to a note or a comment."),
  id: clientId,
  reaction: v.picklist(reactions, `A reaction is one of ${reactions.join(", ")}.`),
});
