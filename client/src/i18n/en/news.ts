/** What is new on a board since somebody was there last. */
export const news = {
  title: "Since your last visit",
  count: {
    one: "{count} change since your last visit",
    other: "{count} changes since your last visit",
  },
  show: "Show what is new",
  seen: "Mark as seen",
  previous: "Previous change",
  next: "Next change",
  at: "{at} of {count}",
  more: { one: "{count} more", other: "{count} more" },
  added: "Added by {name}",
  changed: "Changed by {name}",
  moved: "Moved by {name}",
  removed: "Removed by {name}",
  said: "New comment by {name}",
  board: "The board itself",
  point: "A place on the board",
  nameless: "Something without a name",
  nothing: "You have seen everything.",
} as const;
