import { expect, test } from "vitest";
import { type Action, can } from "./role";

test.each<[Action, string]>([
  ["board.read", "yes yes yes yes"],
  ["board.edit", "yes yes no no"],
  ["board.rename", "yes yes no no"],
  ["board.remove", "yes no no no"],
  ["feedback.give", "yes yes yes no"],
  ["feedback.moderate", "yes no no no"],
  ["links.manage", "yes no no no"],
  ["people.manage", "yes no no no"],
  ["session.lead", "yes no no no"],
])("%s: facilitator, editor, commenter, viewer: %s", (action, answers) => {
  const may = (["facilitator", "editor", "commenter", "viewer"] as const).map((role) =>
    can(role, action) ? "yes" : "no",
  );
  expect(may.join(" ")).toBe(answers);
});
