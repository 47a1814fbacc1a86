import { linkOf } from "./link";

const host = /^([\p{L}\p{N}-]+\.)+\p{L}{2,}(:\d+)?([/?#]|$)|^localhost(:\d+)?([/?#]|$)/u;
const mailbox = /^[^\s@/:]+@([\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** The address that somebody means who types this: without a scheme it is a page, or a mailbox. Null when it is none. */
export function linkFrom(typed: string): string | null {
  const address = typed.trim();
  if (mailbox.test(address)) return linkOf(`mailto:${address}`);
  return linkOf(address) ?? (host.test(address) ? linkOf(`https://${address}`) : null);
}

/** The address at the end of a text, as far as it is meant to be one: a full stop or a bracket behind it ends the sentence. Null when there is none. */
export function linkAtEnd(
  text: string,
): { readonly from: number; readonly address: string } | null {
  const word = /(?:^|[\s(<"'])((?:https?:\/\/|www\.)[^\s<>"]+)$/i.exec(text)?.[1];
  if (word === undefined) return null;
  let shown = word.replace(/[.,;:!?'’”]+$/, "");
  while (shown.endsWith(")") && !shown.includes("("))
    shown = shown.slice(0, -1).replace(/[.,;:!?]+$/, "");
  return linkFrom(shown) === null ? null : { from: text.length - word.length, address: shown };
}
