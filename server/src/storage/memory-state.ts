import type { Role } from "@resa/shared/model/role";
import type { AccessEntry } from "@resa/shared/protocol/access-log";
import { mostLogged, type NewLink } from "./access";
import type { BoardEntry, Person } from "./directory";
import type { TemplateEntry } from "./own-templates";

/** Somebody's place on a board. */
export interface Seat {
  role: Role;
  /** The link that the role came by; null = given by hand. */
  linkId: string | null;
  /** What the board calls them; null = what they call themselves. */
  name: string | null;
  /** The links that they came by, the last one last. */
  arrivals: string[];
}

export interface KeptBoard extends Omit<BoardEntry, "role"> {
  readonly seats: Map<string, Seat>;
  /** The oldest first. */
  readonly log: AccessEntry[];
}

export interface KeptLink extends NewLink {
  readonly createdAt: number;
  uses: number;
  withdrawn: boolean;
}

interface KeptTemplate {
  personId: string;
  readonly entry: TemplateEntry;
}

/** All that a directory in memory knows. */
export interface MemoryState {
  readonly people: Map<string, Person>;
  readonly sessions: Map<string, { personId: string; readonly beganAt: number; usedAt: number }>;
  readonly boards: Map<string, KeptBoard>;
  readonly links: Map<string, KeptLink>;
  readonly codes: Map<string, { readonly personId: string; readonly expiresAt: number }>;
  /** The oldest first. */
  readonly templates: Map<string, KeptTemplate>;
  /** The clock, Unix ms. */
  now(): number;
}

export const makeMemoryState = (now: () => number): MemoryState => ({
  people: new Map(),
  sessions: new Map(),
  boards: new Map(),
  links: new Map(),
  codes: new Map(),
  templates: new Map(),
  now,
});

/** What somebody is called on a board; empty for one who is unknown. */
export const nameOn = (
  state: MemoryState,
  board: KeptBoard | undefined,
  personId: string,
): string => board?.seats.get(personId)?.name ?? state.people.get(personId)?.name ?? "";

/** Takes another name: what boards called the person is forgotten. */
export function takeName({ people, boards }: MemoryState, personId: string, name: string): void {
  if (!people.has(personId)) return;
  people.set(personId, { id: personId, name });
  for (const { seats } of boards.values()) {
    const seat = seats.get(personId);
    if (seat) seat.name = null;
  }
}

/** Logs a change of access, under the names of now. */
export function note(
  state: MemoryState,
  board: KeptBoard,
  change: Pick<AccessEntry, "by" | "what"> & Partial<AccessEntry>,
): void {
  const { personId = null } = change;
  board.log.push({
    linkId: null,
    role: null,
    name: null,
    ...change,
    at: state.now(),
    byName: nameOn(state, board, change.by),
    personId,
    personName: personId === null ? null : nameOn(state, board, personId),
  });
  if (board.log.length > mostLogged) board.log.shift();
}
