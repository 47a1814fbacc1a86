import { readPresentation } from "@resa/shared/document/feedback-doc";
import { can } from "@resa/shared/model/role";
import type { Outcome } from "@resa/shared/operations/outcome";
import { setPersonName } from "@resa/shared/operations/person-name";
import {
  bringEveryone,
  endPresentation,
  goToStop,
  handLead,
  type Leader,
  present,
} from "@resa/shared/operations/presentation";
import { extendTimer, removeTimer, setTimer, steerTimer } from "@resa/shared/operations/timer";
import {
  leaderRequest,
  stopRequest,
  timerLengthRequest,
  timerRequest,
  timerStateRequest,
} from "@resa/shared/protocol/leading";
import { type Context, Hono } from "hono";
import { validator } from "hono-openapi";
import { describe } from "./describe";
import { type Command, commands } from "./feedback";
import { refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

type FeedbackDoc = Parameters<Command["run"]>[0];

/** `/api/boards/:boardId/presentation` and `…/timer`: who leads the board, and its time. The same command twice does nothing twice. */
export const leading = (services: Services) => {
  const { give } = commands(services);
  const { directory } = services.storage;
  const bounded = atMost(services, "steps");
  /** Runs a command of somebody who may lead; that is the operation's to judge, since the lead can be handed to anybody. */
  const lead = async (
    c: Context<Env>,
    run: (doc: FeedbackDoc, leader: Leader) => Outcome,
  ): Promise<Response> => {
    await give(
      {
        boardId: c.req.param("boardId") ?? "",
        personId: c.get("person").id,
        run: (doc, stamp, { role }) => run(doc, { ...stamp, mayLead: can(role, "session.lead") }),
      },
      "board.read",
    );
    return c.body(null, 204);
  };

  /** How the board was when they came together. What the disk refuses keeps nobody from presenting. */
  const keepVersion = (boardId: string, by: string): Promise<unknown> =>
    services.versions
      .keep(boardId, { kind: "session", name: "", by })
      .catch((error: unknown) =>
        services.log.warn({ err: error, boardId }, "no version kept of a session"),
      );

  return new Hono<Env>()
    .put(
      "/:boardId/presentation",
      describe("Begins a presentation at a stop, or takes one's own there.", 204, null),
      bounded,
      validator("json", stopRequest, refuse),
      async (c) => {
        const { boardId } = c.req.param();
        let isNew = false;
        const answer = await lead(c, (doc, leader) => {
          isNew = readPresentation(doc) === null;
          return present(doc, c.req.valid("json").stop, leader);
        });
        if (isNew) await keepVersion(boardId, c.get("person").id);
        return answer;
      },
    )
    .put(
      "/:boardId/presentation/stop",
      describe("Takes one's own presentation to a stop.", 204, null),
      bounded,
      validator("json", stopRequest, refuse),
      (c) => lead(c, (doc, leader) => goToStop(doc, c.req.valid("json").stop, leader)),
    )
    .put(
      "/:boardId/presentation/bring",
      describe("Brings everyone along, those too who look elsewhere.", 204, null),
      bounded,
      (c) => lead(c, bringEveryone),
    )
    .put(
      "/:boardId/presentation/leader",
      describe("Hands the lead to somebody; to oneself: takes it over.", 204, null),
      bounded,
      validator("json", leaderRequest, refuse),
      async (c) => {
        const { person } = c.req.valid("json");
        const member = await directory.memberOf(c.req.param("boardId"), person);
        return lead(c, (doc, leader) => {
          if (!member) return leader.mayLead ? "not-found" : "not-permitted";
          const outcome = handLead(doc, person, leader);
          if (outcome === "done") setPersonName(doc, person, member.name);
          return outcome;
        });
      },
    )
    .delete("/:boardId/presentation", describe("Ends the presentation.", 204, null), bounded, (c) =>
      lead(c, endPresentation),
    )
    .put(
      "/:boardId/timer",
      describe("Sets the timer anew, running or waiting to be started.", 204, null),
      bounded,
      validator("json", timerRequest, refuse),
      (c) => lead(c, (doc, leader) => setTimer(doc, c.req.valid("json"), leader)),
    )
    .put(
      "/:boardId/timer/state",
      describe("Starts the timer, pauses it, or ends it before its time.", 204, null),
      bounded,
      validator("json", timerStateRequest, refuse),
      (c) => lead(c, (doc, leader) => steerTimer(doc, c.req.valid("json").state, leader)),
    )
    .put(
      "/:boardId/timer/length",
      describe("Makes the timer longer or shorter.", 204, null),
      bounded,
      validator("json", timerLengthRequest, refuse),
      (c) => lead(c, (doc, leader) => extendTimer(doc, c.req.valid("json").length, leader)),
    )
    .delete("/:boardId/timer", describe("Takes the timer away.", 204, null), bounded, (c) =>
      lead(c, removeTimer),
    );
};
