import { mostUses, passcodeLength } from "@resa/shared/protocol/link-limits";
import type { NewLinkRequest } from "@resa/shared/protocol/links";

/** How long a link may be used. */
export const lastings = ["always", "day", "week", "date"] as const;
export type Lasting = (typeof lastings)[number];

/** A link as it stands in the form. */
export interface NewLink {
  readonly role: NewLinkRequest["role"];
  readonly name: string;
  readonly passcode: string;
  readonly lasting: Lasting;
  /** The last day on which it works, as `2026-11-22`. */
  readonly date: string;
  /** How many people may come by it; empty = as many as like. */
  readonly uses: string;
}

export const blankLink: NewLink = {
  role: "editor",
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
  const passcode = link.passcode.trim();
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
      role: link.role,
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
