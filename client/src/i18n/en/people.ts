/** Names, roles and who is here. */
export const people = {
  here: { one: "{count} person here", other: "{count} people here" },
  you: "you",
  onBoard: "People on this board",
  unnamed: "Guest",
  jumpTo: "Jump to {name}",
  nowhere: "{name} is not pointing at anything right now.",
  changeName: "Change your name",
  giveName: "Say what you are called",
  askName: "What should the others call you?",
  askNameText:
    "Your name is shown beside your pointer and your notes. You can change it whenever you like.",
  yourName: "Your name",
  namePlaceholder: "First name, or what you go by",
  nameMissing: "Write a name, so that the others know who you are.",
  nameDone: "Use this name",
  role: {
    facilitator: "Facilitator",
    editor: "Editor",
    commenter: "Commenter",
    viewer: "Viewer",
  },
  may: {
    facilitator: "You lead this board",
    editor: "You may edit this board",
    commenter: "You may comment on this board",
    viewer: "You may read this board",
  },
} as const;
