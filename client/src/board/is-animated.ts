/** Pictures that were asked for already, by address: what is in one never changes. */
const known = new Map<string, Promise<boolean>>();

/** Whether a picture moves, by the first bytes of its WebP. Rejects when offline. */
export function isAnimated(url: string): Promise<boolean> {
  const asked = known.get(url) ?? look(url);
  known.set(url, asked);
  asked.catch(() => known.delete(url));
  return asked;
}

async function look(url: string): Promise<boolean> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`No picture: ${answer.status}`);
  return hasAnimation(new Uint8Array(await answer.arrayBuffer()));
}

/** The flag of the extended header: `RIFF ···· WEBP VP8X ···· flags`. */
export function hasAnimation(webp: Uint8Array): boolean {
  const isExtended = String.fromCharCode(...webp.subarray(12, 16)) === "VP8X";
  return isExtended && ((webp[20] ?? 0) & 2) !== 0;
}
