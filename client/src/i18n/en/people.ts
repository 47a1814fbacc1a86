/** Names, roles and who is here. */
export const people = {
  here: { one: "{count} person here", other: "{count} people here" },
  you: "you",
  nameAndYou: "{name} (you)",
  unnamed: "Guest",
  jumpTo: "Jump to {name}",
  more: "{count} more",
  joined: "{name} is here",
  left: "{name} has left",
  name: "Name",
  changeName: "Change your name",
  nameDialog: {
    title: "What should the others call you?",
    text: "Your name is shown beside your pointer and your notes. You can change it whenever you like.",
    name: "Your name",
    placeholder: "First name, or however you are known",
    missing: "Write a name, so that the others know who you are.",
    done: "That's me",
    later: "Not now",
  },
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
