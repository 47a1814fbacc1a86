/** The title of two things that became one, or why they matter; what says nothing, or the same, is said once. */
export const joinTitles = (first: string, second: string): string =>
  [...new Set([first, second])].filter((title) => title !== "").join(" / ");
