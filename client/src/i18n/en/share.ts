/** The dialog that makes links. */
export const share = {
  title: "Share this board",
  text: "Anyone with the link and a name can edit. No account is needed.",
  role: {
    editor: "People who may edit",
    commenter: "People who may comment",
    viewer: "People who may read",
  },
  make: "Make a link for people who may edit",
  making: "Making a link…",
  link: "Link to the board",
  copy: "Copy the link",
  copied: "Copied",
  copyByHand: "Select the link and copy it.",
  once: "The link is shown only now: copy it before you close. You can always make another.",
  links: "Links that work",
  madeOn: "Made {when}",
  withdraw: "Withdraw",
  withdrawn: "The link no longer works.",
} as const;
