/** What problems mean that only later parts can meet; the others are in problem.ts. */
export const problem = {
  "templates-full":
    "You have 50 templates, and there is no room for more. Nothing was kept: delete one that you no longer use.",
  "board-too-large":
    "This board is too large to be a template. Nothing was kept: copy the journey that you need to a board of its own, and save that.",
  "link-withdrawn": "This link has been withdrawn. Ask whoever sent it for a new one.",
  "link-used-up":
    "This link has let in as many people as it was made for. Ask whoever sent it for a new one.",
  "passcode-needed": "This link asks for a passcode. Ask whoever sent it, and type it here.",
  "passcode-wrong": "That is not the passcode of this link. Check it and type it again.",
  "code-unknown":
    "This code does not work: it is mistyped, used or too old. Make a new one on your other device.",
  "last-facilitator":
    "A board needs a facilitator. Nothing was changed: make somebody else facilitator first.",
  "already-led":
    "Somebody else is presenting this board. Nothing was changed: take over first, or join them.",
  "versions-full":
    "This board has 1,000 named versions, and there is no room for more. Nothing was kept: delete one that you no longer need.",
  "version-damaged":
    "This version is damaged on the server, and can be neither shown nor restored. The board itself is as it was: choose another version, and tell whoever runs the server.",
} as const;
