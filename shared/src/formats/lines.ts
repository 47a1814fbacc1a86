/** What stands before an item of a list: a bullet or a number. */
const bullet = /^(?:[-–—•·*‣◦▪]|\d{1,3}[.)])\s+/;

/** The lines of a text, one by one: without those that are empty, and without the bullets of a list. */
export function readLines(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim().replace(bullet, "").trim())
    .filter((line) => line !== "" && line !== "-" && line !== "•" && line !== "*");
}
