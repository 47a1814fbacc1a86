/** The log of who was let in, and of what somebody may. */
export const access = {
  title: "What happened",
  loading: "Fetching what happened…",
  none: "Nothing yet.",
  linkMade: "{by} made a link",
  linkWithdrawn: "{by} withdrew a link",
  joined: "{person} joined",
  roleChanged: "{by} gave {person} another role",
  renamed: "{by} renamed {person} to {name}",
  removed: "{by} removed {person}",
  left: "{person} left the board",
} as const;
