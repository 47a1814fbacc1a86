/** How a wall screen goes about it. */
export interface WallManner {
  /** How long it stands at each stop, s. */
  readonly every: number;
  /** The secret of a link to which the code on the screen leads; empty = to the board, for those who are on it already. */
  readonly code: string;
}

/** The shortest and longest that a wall stands at a stop, and what it does if nothing is said, s. */
export const wallPeriod = { least: 0.2, most: 3600, usual: 20 } as const;

/** The address of a wall screen, of that of its link (`…/wall#<secret>`): what is secret stays in the fragment. */
export function wallAddress(link: string, { every, code }: WallManner): string {
  const url = new URL(link);
  if (every !== wallPeriod.usual) url.searchParams.set("every", String(every));
  // A full stop is in no secret.
  if (code) url.hash += `.${code}`;
  return url.href;
}

/** Reads the parts of an address that a person may have changed: what means nothing is as usual. The secret is empty without one. */
export function readWallAddress({
  search,
  hash,
}: Pick<URL, "search" | "hash">): WallManner & { readonly secret: string } {
  const [secret = "", code = ""] = hash.replace(/^#/, "").split(".");
  const asked = Number(new URLSearchParams(search).get("every") ?? Number.NaN);
  const { least, most, usual } = wallPeriod;
  return { secret, code, every: asked >= least && asked <= most ? asked : usual };
}
