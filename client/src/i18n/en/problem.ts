/** What a problem of the server means for the person: what happened, that nothing is lost, what to do next. */
export const problem = {
  malformed: "The server could not read that. Nothing was changed: reload the page and try again.",
  invalid: "Something in what you wrote can't be used. Nothing was changed: shorten or reword it.",
  "foreign-origin":
    "The server only takes changes from Resa's own pages. Nothing was changed: open Resa at its usual address.",
  "not-permitted":
    "Your role on this board does not allow that. Nothing was changed: ask the board's facilitator.",
  "not-found":
    "This is no longer here, or not shared with you. Ask whoever sent it for a new link.",
  "template-unknown":
    "That template is gone. No board was made: reload the page and choose another.",
  "link-unknown": "This link does not work. Ask whoever sent it for a new one.",
  "link-expired": "This link has run out. Ask whoever sent it for a new one.",
  "id-taken": "That could not be added. Nothing was changed: reload the page and try again.",
  "board-full":
    "This board can hold no more comments or reactions. Nothing was added: go on with a new board.",
  "too-large": "That is more than the server takes at once. Nothing was changed: try with less.",
  "wrong-content-type":
    "The server could not read that. Nothing was changed: reload the page and try again.",
  "upgrade-needed":
    "The live connection was stopped on the way. Nothing is lost: ask whoever runs your network to let it through.",
  "too-many": "That was a lot at once. Nothing is lost: wait a moment and try again.",
  "picture-too-large":
    "This picture has more than 10 MB. Nothing was added: make it smaller and try again.",
  "picture-type-unknown":
    "This file is not a picture that Resa can show. Nothing was added: choose a PNG, JPEG, WebP or GIF.",
  "picture-too-many-pixels":
    "This picture has more than 40 megapixels, or an animation of too many frames. Nothing was added: make it smaller and try again.",
  "picture-damaged":
    "This picture is damaged or did not arrive whole. Nothing was added: try again, or choose another file.",
  "picture-too-slow":
    "This picture takes too long to read. Nothing was added: save it anew in a picture program, or choose another.",
  "storage-full":
    "The server's disk is full. What was saved is safe: ask whoever runs the server to make room.",
  "storage-failed":
    "The server can't reach its disk right now. What was saved is safe: try again in a moment.",
  failed: "Something went wrong on the server. What was saved is safe: try again in a moment.",
  offline: "There is no connection to the server. Nothing is lost: try again when you are online.",
} as const;
