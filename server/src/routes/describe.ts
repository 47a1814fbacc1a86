import { problemAnswer } from "@resa/shared/protocol/problem";
import { describeRoute, resolver } from "hono-openapi";
import type { GenericSchema } from "valibot";

const problem = { "application/problem+json": { schema: resolver(problemAnswer) } };

/** A route's line in the OpenAPI document: what it does, and the body of its success (null = none). */
export function describe(summary: string, status: number, answer: GenericSchema | null) {
  const content = answer && { "application/json": { schema: resolver(answer) } };
  return describeRoute({
    summary,
    responses: {
      [status]: { description: "Done.", ...(content && { content }) },
      default: { description: "A problem; its `code` says which.", content: problem },
    },
  });
}
