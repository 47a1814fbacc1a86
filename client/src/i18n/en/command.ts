/** Commands: what they are called, and how the pointer is used. */
export const command = {
  palette: "Find a command",
  search: "What do you want to do?",
  none: "Nothing is called that. Try another word.",
  inspect: "Go to the fields of what is selected",
  selectAll: "Select all notes of the journey",
  copyLink: "Copy a link to the note",
  kind: "Kind: {kind}",
  walkLeft: "Go to the note on the left",
  walkRight: "Go to the note on the right",
  walkUp: "Go to the note above",
  walkDown: "Go to the note below",
  group: { notes: "Notes", moving: "Moving", view: "View", board: "Board" },
  pointer: {
    title: "With the pointer",
    add: "Double-click a cell, or beside the sheets: a new note",
    pan: "Wheel, two fingers, or Space and drag: move the view",
    zoom: "Ctrl and wheel, or pinch: zoom",
    select: "Shift and click, or drag a frame: select several",
  },
} as const;
