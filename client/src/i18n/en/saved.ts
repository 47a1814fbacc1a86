/** What has become of one's changes, said truthfully. */
export const saved = {
  saved: "Saved",
  savedText: "The server has every change on disk.",
  saving: "Saving…",
  connecting: "Connecting…",
  reconnecting: "Connecting again…",
  offline: "Offline",
  offlineWith: {
    one: "Offline: {count} change kept here",
    other: "Offline: {count} changes kept here",
  },
  offlineText: "You can carry on. Your changes are sent as soon as there is a connection.",
  keepOpen: "Keep this page open until then.",
  refused: "Not saved: {reason}",
  refusedText: "Copy what matters, then reload the page.",
  reason: {
    notPermitted: "you may not change this board",
    badUpdate: "the server could not read the change",
    tooMuch: "too much was sent at once",
    sessionEnded: "your visit has ended",
    storageFailed: "the server's disk refuses; trying again",
  },
  roleChanged: "Your role has changed. {may}.",
  gone: {
    title: "This board is not here",
    text: "It may be in somebody's trash, or it was never shared with this browser. Ask for a new link.",
  },
  ended: {
    title: "You have left the board",
    text: "Your way in has been withdrawn. Ask the board's facilitator for a new link.",
  },
  opening: "Opening the board…",
  notReached: {
    title: "The board can't be reached",
    text: "The server does not answer. Nothing is lost: we try again by ourselves.",
  },
  leave: "Some of your changes are not saved yet.",
} as const;
