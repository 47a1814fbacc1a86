import { boardRoutes } from "./board-routes";
import { feedbackRoutes } from "./feedback-routes";
import { leadingRoutes } from "./leading-routes";
import { ownRoutes } from "./own-routes";
import type { Rows } from "./row";
import { versionRoutes } from "./version-routes";

/** Every route of the server, and who may. A test fails for one that isn't here. */
export const matrix: Rows = {
  ...ownRoutes,
  ...boardRoutes,
  ...feedbackRoutes,
  ...versionRoutes,
  ...leadingRoutes,
};
