/** What an HTML text of the clipboard holds. It is only ever read: nothing of it comes into the page. Its styles are in `data-style`. */
export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString(withoutStyle(html), "text/html");

/** Other programs style every word; our content security policy would refuse and report each, though nothing of it is ever shown. */
const withoutStyle = (html: string): string =>
  html
    .replaceAll(/<(\/?)style\b/gi, "<$1template")
    .replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/\sstyle\s*=/gi, " data-style="));
