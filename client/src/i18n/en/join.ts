/** The page that a share link leads to. */
export const join = {
  title: "Join the board",
  welcome: "You are invited to a board",
  text: "Write what the others should call you, and you are in. No account is needed.",
  enter: "Go to the board",
  noSecret: {
    title: "This link is not complete",
    text: "The last part of the address is missing. Copy the whole link, or ask for a new one.",
  },
  unknown: {
    title: "This link does not work",
    text: "It may have been withdrawn, or a character got lost on the way. Ask whoever sent it for a new one.",
  },
  expired: {
    title: "This link has run out",
    text: "It was valid for a limited time. Ask whoever sent it for a new one.",
  },
  refused: {
    title: "This link is not for you",
    text: "The board's facilitator has closed it for you. Ask them to let you in.",
  },
  busy: {
    title: "Too many tries",
    text: "Wait a minute, then try again. Your link is still good.",
  },
  offline: {
    title: "No connection",
    text: "The board can't be reached right now. Check your connection and try again; your link is still good.",
  },
  failed: {
    title: "The board could not be opened",
    text: "Something went wrong on the server. Nothing is lost: try again in a moment.",
  },
} as const;
