/** The page that a share link leads to. */
export const join = {
  title: "Join the board",
  welcome: "You are invited to a board",
  text: "Write what the others should call you, and you are in. No account is needed.",
  enter: "Go to the board",
  passcode: "Passcode",
  passcodeHint: "This link asks for one. Whoever sent you the link knows it.",
  passcodeWrong: "That is not the passcode of this link. Check it and type it again.",
  noSecret: {
    title: "This link is not complete",
    text: "The last part of the address is missing. Copy the whole link, or ask for a new one.",
  },
  unknown: {
    title: "This link does not work",
    text: "A character may have got lost on the way. Copy the whole link once more, or ask whoever sent it for a new one.",
  },
  withdrawn: {
    title: "This link has been withdrawn",
    text: "The board's facilitator has closed it, perhaps because the work is done. Ask whoever sent it if you should still come.",
  },
  expired: {
    title: "This link has run out",
    text: "It was valid for a limited time. Ask whoever sent it for a new one.",
  },
  usedUp: {
    title: "This link is used up",
    text: "It has let in as many people as it was made for. Ask whoever sent it for a new one.",
  },
  refused: {
    title: "This link is not for you",
    text: "The board's facilitator has closed it for you. Ask them to let you in.",
  },
  busy: "Those were too many tries. Wait a few minutes and try again: your link is still good.",
  busyFor: {
    one: "Those were too many tries. Wait {count} minute and try again: your link is still good.",
    other:
      "Those were too many tries. Wait {count} minutes and try again: your link is still good.",
  },
  offline:
    "The board can't be reached right now. Check your connection and try again: your link is still good.",
  failed: "Something went wrong on the server. Nothing is lost: try again in a moment.",
} as const;
