import { problemAnswer } from "@resa/shared/protocol/problem";
import { describeRoute, resolver } from "hono-openapi";
import type { GenericSchema } from "valibot";

const problem = { "application/problem+json": { schema: resolver(problemAnswer) } };
const file = { schema: { type: "string", format: "binary" } } as const;

/**
 * A route's line in the OpenAPI document: what it does, and the body of its success (a schema, the media type of a file, or
 * null = none). A route that takes files names their media types; of any other body its validator tells.
 */
export function describe(
  summary: string,
  status: number,
  answer: GenericSchema | string | null,
  takes: readonly string[] = [],
) {
  const content =
    typeof answer === "string"
      ? { [answer]: file }
      : answer && { "application/json": { schema: resolver(answer) } };
  const body = Object.fromEntries(takes.map((type) => [type, file]));
  return describeRoute({
    summary,
    ...(takes.length > 0 && { requestBody: { required: true, content: body } }),
    responses: {
      [status]: { description: "Done.", ...(content && { content }) },
      default: { description: "A problem; its `code` says which.", content: problem },
    },
  });
}
