/** Opens the title of a head that stands in the page. */
export function renameHead(head: Element): void {
  head.querySelector<HTMLElement>(":is(h2, h3, h4) button")?.click();
}
