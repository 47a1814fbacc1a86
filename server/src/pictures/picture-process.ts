import { PictureRefusal } from "./picture-refusal";
import { render } from "./render";
import type { RenderAnswer, RenderJob } from "./render-job";

/**
 * The process that decodes pictures, one after the other. A decoder is a large piece of C that reads what strangers made:
 * here its crash, its memory and its endless loop cost one picture and not the boards.
 */
process.on("message", (job: RenderJob) => {
  // The channel may be gone with the server; so is this process then.
  void run(job).then((answer) => process.send?.(answer));
});

// The terminal and the service manager tell all processes to stop; the server says when this one does.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit());

async function run(job: RenderJob): Promise<RenderAnswer> {
  try {
    return { outcome: "rendered", picture: await render(job) };
  } catch (error) {
    if (error instanceof PictureRefusal) return { outcome: "refused", reason: error.reason };
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    return { outcome: "failed", message: String(error), code };
  }
}
