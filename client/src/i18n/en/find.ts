/** Searching a board, and dimming what somebody does not look for. */
export const find = {
  title: "Find on this board",
  placeholder: "Words on notes, in titles",
  next: "Next match",
  previous: "Previous match",
  close: "Close the search",
  found: { one: "{count} match", other: "{count} matches" },
  nothing: "Nothing found",
  position: "{at} of {count}",
  results: "Matches",
  filter: "Filter",
  onlyMoments: "Moments of truth only",
  onlyPhase: "Only in “{phase}”",
  author: "Made by",
  dimmed: { one: "{count} note dimmed", other: "{count} notes dimmed" },
  clear: "Clear the filter",
} as const;
