import type { FollowDesk } from "../board/following";
import type { Leading } from "../board/leading";
import type { Command } from "../canvas/commands/command";
import type { Key } from "../i18n/dictionary";
import type { LeadDesk } from "./lead-desk";

interface Parts {
  readonly leading: () => Leading | undefined;
  readonly attempt: (what: (leading: Leading) => Promise<void>) => Promise<boolean>;
  readonly follow: FollowDesk;
  readonly desk: LeadDesk;
}

type PlainKey = Extract<
  Key,
  | `lead.${"begin" | "join" | "lookAway" | "bring" | "takeOver" | "endWhole"}`
  | `timer.${"set" | "pause" | "goOn" | "add" | "end"}`
>;

/** What those do from the palette who lead the board, and those who follow. */
export function leadCommands({ leading, attempt, follow, desk }: Parts): Command[] {
  const command = (
    name: PlainKey,
    isAvailable: () => boolean | undefined,
    run: () => unknown,
  ): Command => ({
    group: "board",
    name: (t) => t(name),
    keys: [],
    isAvailable: () => isAvailable() === true,
    run: () => void run(),
  });
  const presentation = () => leading()?.presentation() ?? null;
  const timer = () => leading()?.timer() ?? null;
  const mayLead = () => leading()?.mayLead();
  const isOther = () => presentation() !== null && leading()?.isLeader() === false;
  const isWith = () => follow.following().kind === "with";
  const steers = (kind: "running" | "paused") => () => timer()?.state.kind === kind && mayLead();

  return [
    command(
      "lead.begin",
      () => presentation() === null && mayLead(),
      () => attempt((leading) => leading.present("")),
    ),
    command(
      "lead.join",
      () => isOther() && !isWith(),
      () => follow.follow({ kind: "leader" }),
    ),
    command("lead.lookAway", isWith, follow.lookAway),
    command(
      "lead.bring",
      () => leading()?.isLeader(),
      () => attempt((leading) => leading.bring()),
    ),
    command(
      "lead.takeOver",
      () => isOther() && mayLead(),
      () => attempt((leading) => leading.takeOver()),
    ),
    command(
      "lead.endWhole",
      () => presentation() !== null && mayLead(),
      () => attempt((leading) => leading.end()),
    ),
    command("timer.set", mayLead, () => desk.set(true)),
    command("timer.pause", steers("running"), () =>
      attempt((leading) => leading.steerTimer("paused")),
    ),
    command("timer.goOn", steers("paused"), () =>
      attempt((leading) => leading.steerTimer("running")),
    ),
    command(
      "timer.add",
      () => timer() !== null && mayLead(),
      () => attempt((leading) => leading.extendTimer(60_000)),
    ),
    command(
      "timer.end",
      () => timer() !== null && mayLead(),
      () => attempt((leading) => leading.steerTimer("ended")),
    ),
  ];
}
