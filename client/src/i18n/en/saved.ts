/** What has become of one's changes, said truthfully. */
export const saved = {
  saved: "Saved",
  savedText: "The server has every change on disk.",
  saving: "Saving…",
  savingText: "Your changes are on their way to the server's disk.",
  connecting: "Connecting…",
  reconnecting: "Connecting again…",
  connectingText: "One moment: the server is being asked.",
  offline: "Offline",
  offlineWith: {
    one: "Offline: {count} change kept here",
    other: "Offline: {count} changes kept here",
  },
  offlineText: "You can carry on. Your changes are sent as soon as there is a connection.",
  keepOpen: "Keep this page open until then.",
  back: "Connected again.",
  refused: "Not saved: {reason}",
  notSaved: "Not saved",
  /** Everything is on the server's disk, but it ended the connection. */
  cutOff: "Disconnected: {reason}",
  disconnected: "Disconnected",
  cutOffText: "Everything is saved. Reload the page to carry on.",
  refusedText: "Copy what matters, then reload the page.",
  reason: {
    notPermitted: "you may not change this board",
    badUpdate: "the server could not read the change",
    tooMuch: "too much was sent at once",
    sessionEnded: "your visit has ended",
    gone: "the board has been put in the trash",
    damaged: "the board is damaged on the server's disk",
  },
  roleChanged: "Your role has changed. {may}.",
  gone: {
    title: "This board is not here",
    text: "It may be in somebody's trash, or it was never shared with this browser. Ask for a new link.",
  },
  ended: {
    title: "You are no longer on this board",
    text: "Its facilitator has taken you off it, or withdrawn the link that you came by. What you wrote stays. Ask them for a new link.",
  },
  damaged: {
    title: "This board is damaged on the server",
    text: "What is on the server's disk is not what was written there, so it is not shown. Whoever runs the server can bring it back from a backup. This page looks again by itself.",
    keep: "Keep this page open: it still has the board, and sends it once the server's copy is repaired.",
  },
  opening: "Opening the board…",
  notReached: {
    title: "The board can't be reached",
    text: "The server does not answer. Nothing is lost: we try again by ourselves.",
  },
  leave: "Not everything is saved yet",
  leaveText: {
    one: "If you leave now, {count} change may be lost. This page closes by itself as soon as it is saved.",
    other:
      "If you leave now, {count} changes may be lost. This page closes by itself as soon as they are saved.",
  },
  stay: "Stay here",
  leaveAnyway: "Leave without saving",
} as const;
