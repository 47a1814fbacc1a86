import { mostUses, passcodeLength } from "@resa/shared/protocol/link-limits";
import type { NewLinkRequest } from "@resa/shared/protocol/links";
import { wallPeriod } from "@resa/shared/protocol/wall-address";

/** How long a link may be used. */
export const lastings = ["always", "day", "week", "date"] as const;
export type Lasting = (typeof lastings)[number];

/** What a link can be for: a role, or a wall screen. */
export const purposes = ["editor", "commenter", "viewer", "wall"] as const;
export type Purpose = (typeof purposes)[number];

/** How long a wall screen may stand at each stop, s. */
export const periods = [10, 20, 30, 60, 120] as const;

/** Where the code on a wall screen may lead: to the board, for those who are on it already, or by a link of its own. */
export const codes = ["board", "viewer", "commenter"] as const;

/** How a wall screen is to go about it. */
export interface NewWall {
  readonly every: (typeof periods)[number];
  readonly code: (typeof codes)[number];
}

/** A link as it stands in the form. */
export interface NewLink {
  readonly purpose: Purpose;
  /** For a wall screen. */
  readonly wall: NewWall;
  readonly name: string;
  readonly passcode: string;
  readonly lasting: Lasting;
  /** The last day on which it works, as `2026-11-22`. */
  readonly date: string;
  /** How many people may come by it; empty = as many as like. */
  readonly uses: string;
}

export const blankLink: NewLink = {
  purpose: "editor",
  wall: { every: wallPeriod.usual, code: "board" },
  name: "",
  passcode: "",
  lasting: "always",
  date: "",
  uses: "",
};

/** What can be wrong with a field of the form. */
export type Fault = "passcodeShort" | "dateMissing" | "datePast" | "usesWrong";

/** What is wrong, field by field. */
export type Faults = Readonly<Partial<Record<"passcode" | "date" | "uses", Fault>>>;

const day = 24 * 60 * 60 * 1000;

/** What is asked of the server, or what is wrong. Empty fields set no limit. `now` in Unix ms. */
export function checkLink(
  link: NewLink,
  now: number,
): { readonly request: NewLinkRequest } | { readonly faults: Faults } {
  const name = link.name.trim();
  const isWall = link.purpose === "wall";
  // Nobody could type it there.
  const passcode = isWall ? "" : link.passcode.trim();
  const isShort = passcode !== "" && passcode.length < passcodeLength.least;
  const uses = usesOf(link.uses);
  const expiresAt = expiryOf(link, now);
  const faults: Faults = {
    ...(isShort && { passcode: "passcodeShort" }),
    ...(typeof expiresAt === "string" && { date: expiresAt }),
    ...(uses === "usesWrong" && { uses }),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return {
    request: {
      ...(link.purpose === "wall" ? { role: "viewer", kind: "wall" } : { role: link.purpose }),
      ...(name && { name }),
      ...(passcode && { passcode }),
      ...(typeof expiresAt === "number" && { expiresAt }),
      ...(typeof uses === "number" && { uses }),
    },
  };
}

function usesOf(text: string): number | "usesWrong" | undefined {
  const written = text.trim();
  if (written === "") return undefined;
  const uses = Number(written);
  return /^\d+$/.test(written) && uses >= 1 && uses <= mostUses ? uses : "usesWrong";
}

function expiryOf({ lasting, date }: NewLink, now: number): number | Fault | undefined {
  switch (lasting) {
    case "always":
      return undefined;
    case "day":
      return now + day;
    case "week":
      return now + 7 * day;
    case "date": {
      // The last day counts whole, by the clock of whoever chooses it.
      const end = new Date(`${date}T23:59:59.999`).getTime();
      if (Number.isNaN(end)) return "dateMissing";
      return end < now ? "datePast" : end;
    }
  }
}
