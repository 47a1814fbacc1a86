import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { every, except } from "hono/combine";
import { requestId } from "hono/request-id";
import { openAPIRouteHandler } from "hono-openapi";
import { accessLog } from "./routes/access-log";
import { boards } from "./routes/boards";
import { devices } from "./routes/devices";
import { fromOwnOrigin, withAddress, withJsonBody, withPerson } from "./routes/guard";
import { health } from "./routes/health";
import { clock } from "./routes/clock";
import { join } from "./routes/join";
import { leading } from "./routes/leading";
import { links } from "./routes/links";
import { me } from "./routes/me";
import { observe } from "./routes/observe";
import { people } from "./routes/people";
import { pictures } from "./routes/pictures";
import { answerProblem, Problem } from "./routes/problem";
import { reactions } from "./routes/reactions";
import { securityHeaders } from "./routes/security-headers";
import { seen } from "./routes/seen";
import type { Env, Services } from "./routes/services";
import { client } from "./routes/static";
import { sync } from "./routes/sync";
import { templates } from "./routes/templates";
import { threads } from "./routes/threads";
import { versions } from "./routes/versions";

/** Bytes of one request's body: a title, a name, a secret. */
const bodyBytes = 64 * 1024;

const api = (services: Services) => {
  const person = withPerson(services);
  // Only pictures come as they are; their route bounds and checks them itself.
  const asJson = except(
    "/api/boards/:boardId/pictures",
    withJsonBody,
    bodyLimit({ maxSize: bodyBytes }),
  );
  const changes = every(fromOwnOrigin(services), asJson);
  return new Hono<Env>()
    .use(async (c, next) => (/^(GET|HEAD)$/.test(c.req.method) ? next() : changes(c, next)))
    .route("/clock", clock)
    .route("/templates", templates(services))
    .use("/me/*", person)
    .use("/join/*", person)
    .use("/boards/*", person)
    .route("/me", me(services))
    .route("/me", devices(services))
    .route("/join", join(services))
    .route("/boards", boards(services))
    .route("/boards", links(services))
    .route("/boards", people(services))
    .route("/boards", accessLog(services))
    .route("/boards", pictures(services))
    .route("/boards", threads(services))
    .route("/boards", reactions(services))
    .route("/boards", versions(services))
    .route("/boards", seen(services))
    .route("/boards", leading(services));
};

/** The whole server as one function from requests to responses. */
export function createApp(services: Services) {
  const app = new Hono<Env>()
    .use(requestId(), observe(services), securityHeaders(services), withAddress(services))
    .route("/", health(services))
    .route("/api", api(services))
    .route("/sync", sync(services));
  const description = {
    documentation: { info: { title: "Resa", version: "1" } },
    // What is invalid is a problem like any other.
    defaultValidationErrorResponse: false,
  };
  app.get("/api/openapi.json", openAPIRouteHandler(app, description));
  app.all("/api/*", notFound).all("/sync/*", notFound);
  app.route("/", client(services));
  app.onError(answerProblem(services));
  return app;
}

const notFound = () => {
  throw new Problem("not-found");
};

/** The routes with their types, for the client's `hc`. */
export type App = ReturnType<typeof createApp>;
