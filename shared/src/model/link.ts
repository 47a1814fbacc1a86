/** The longest address of a link, in UTF-16 units. */
export const linkLimit = 2000;

/** Only addresses that lead to a page or a mailbox: what else there is (`javascript:`, `data:`) does something instead. */
const safe = /^(https?:\/\/[^\s\p{Cc}/?#]|mailto:[^\s\p{Cc}@]+@)[^\s\p{Cc}]*$/iu;
/** `value` when it is an address that a link may lead to (http, https, mailto), else null. */
export const linkOf = (value: unknown): string | null =>
  typeof value === "string" && value.length <= linkLimit && safe.test(value) ? value : null;
