/** A board on a big screen, on which nobody types anything. */
export const wall = {
  title: "Wall screen",
  at: "{at} of {count}",
  offline: "Offline since {time}. What stands here is from then.",
  open: "Open the board on your phone",
  join: "Come to the board with your phone",
  code: "QR code with the way to the board",
  empty: "Nothing stands on this board yet. It shows here as soon as something does.",
  tried: "It is tried again by itself. Nobody needs to do anything here.",
  closed:
    "The board's facilitator can make a new link for this screen. Until then it is tried again every few minutes.",
  again: "The board is opened again in a minute. Nobody needs to do anything here.",
} as const;
