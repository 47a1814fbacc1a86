import { actors } from "@resa/shared/model/actor";
import { channelKinds } from "@resa/shared/model/channel-kind";
import { feelings } from "@resa/shared/model/feeling";
import { feelingWords } from "@resa/shared/model/feeling-word";
import type { Id } from "@resa/shared/model/id";
import { journeyStates } from "@resa/shared/model/journey";
import { tensions } from "@resa/shared/model/step-feeling";
import type { Touchpoint } from "@resa/shared/model/touchpoint";
import { setBoard } from "@resa/shared/operations/board";
import * as channel from "@resa/shared/operations/channel";
import { setJourney } from "@resa/shared/operations/journey";
import { setLane } from "@resa/shared/operations/lane";
import * as moment from "@resa/shared/operations/moment";
import * as persona from "@resa/shared/operations/persona";
import * as group from "@resa/shared/operations/product-group";
import { setStepFeeling } from "@resa/shared/operations/step-feeling";
import { setTouchpoint } from "@resa/shared/operations/touchpoint";
import { anOrder, type Desk, type Edits, one, some, words } from "./desk";

/** What people say of what stands there: touchpoints, moments of truth, feelings, personas, channels, product groups. */
export const saidEdits: Edits = [
  [6, (desk) => setTouchpoint(desk.doc, some(desk, "notes"), aTouchpoint(desk))],
  [4, (desk) => moment.markMoment(desk.doc, markable(desk), { by: words(desk), at: 1 })],
  [4, sayOfMoment],
  [1, (desk) => moment.unmarkMoment(desk.doc, markable(desk))],
  [8, (desk) => setStepFeeling(desk.doc, some(desk, "lanes"), some(desk, "steps"), points(desk))],
  [
    1,
    (desk) =>
      group.setInterviews(
        desk.doc,
        some(desk, "personas"),
        some(desk, "groups"),
        desk.random.below(4),
      ),
  ],

  [
    1,
    (desk) => channel.addChannel(desk.doc, { id: desk.ids.make("channels"), order: among(desk) }),
  ],
  [
    0.7,
    (desk) =>
      channel.setChannel(desk.doc, some(desk, "channels"), {
        name: words(desk),
        kind: one(desk, channelKinds),
      }),
  ],
  [0.5, (desk) => channel.moveChannel(desk.doc, some(desk, "channels"), among(desk))],
  [0.5, (desk) => channel.removeChannel(desk.doc, some(desk, "channels"))],
  [0.7, (desk) => group.addGroup(desk.doc, { id: desk.ids.make("groups"), order: among(desk) })],
  [0.5, (desk) => group.setGroup(desk.doc, some(desk, "groups"), { name: words(desk) })],
  [0.5, (desk) => group.moveGroup(desk.doc, some(desk, "groups"), among(desk))],
  [0.3, (desk) => group.removeGroup(desk.doc, some(desk, "groups"))],
  [
    0.7,
    (desk) =>
      persona.setPersona(desk.doc, some(desk, "personas"), {
        needs: words(desk),
        isCustomer: desk.random.chance(0.5),
      }),
  ],
  [0.5, (desk) => persona.movePersona(desk.doc, some(desk, "personas"), among(desk))],
  [0.4, (desk) => persona.removePersona(desk.doc, some(desk, "personas"))],

  [
    1,
    (desk) => setLane(desk.doc, some(desk, "lanes"), { personaId: someOrNone(desk, "personas") }),
  ],
  [
    1,
    (desk) =>
      setJourney(desk.doc, some(desk, "journeys"), {
        need: words(desk),
        met: words(desk),
        owner: words(desk),
        state: one(desk, journeyStates),
        groupId: someOrNone(desk, "groups"),
        personaId: someOrNone(desk, "personas"),
      }),
  ],
  [0.5, (desk) => setBoard(desk.doc, { promise: words(desk), feel: words(desk) })],
];

/** A note, or a step. */
const markable = (desk: Desk): Id => some(desk, desk.random.chance(0.5) ? "notes" : "steps");

function sayOfMoment(desk: Desk): void {
  moment.setMoment(desk.doc, markable(desk), {
    ...(desk.random.chance(0.6) && { why: words(desk) }),
    ...(desk.random.chance(0.5) && { feeling: one(desk, feelingWords) }),
    ...(desk.random.chance(0.5) && { isDecision: desk.random.chance(0.5) }),
  });
}

/** Some fields, so that two people often say different things of the same touchpoint. */
function aTouchpoint(desk: Desk): Partial<Touchpoint> {
  const { random } = desk;
  const channelId = random.chance(0.5) ? one(desk, channelKinds) : someOrNone(desk, "channels");
  return {
    ...(random.chance(0.4) && { channel: channelId }),
    ...(random.chance(0.4) && { wished: one(desk, [...feelings, null]) }),
    ...(random.chance(0.4) && { actual: one(desk, [...feelings, null]) }),
    ...(random.chance(0.4) && { action: words(desk) }),
    ...(random.chance(0.2) && { actor: one(desk, actors) }),
  };
}

const points = (desk: Desk) => ({
  ...(desk.random.chance(0.6) && { wished: one(desk, [...feelings, null]) }),
  ...(desk.random.chance(0.6) && { actual: one(desk, [...feelings, null]) }),
  ...(desk.random.chance(0.2) && { tension: one(desk, [...tensions, null]) }),
});

const someOrNone = (desk: Desk, kind: "channels" | "groups" | "personas"): Id =>
  desk.random.chance(0.2) ? "" : some(desk, kind);

/** They are few: a place in front of all, or one that others choose too. */
const among = (desk: Desk) => anOrder(desk, []);
