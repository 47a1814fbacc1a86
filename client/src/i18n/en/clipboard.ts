/** What is pasted onto the board, and copied from it. */
export const clipboard = {
  paste: { one: "Paste {count} note", other: "Paste {count} notes" },
  table: "Columns become steps, rows become lanes.",
  where: "What comes where",
  newJourney: "The table becomes a journey of its own.",
  newSteps: { one: "{count} step is added.", other: "{count} steps are added." },
  newLanes: { one: "{count} lane is added.", other: "{count} lanes are added." },
  newStep: "New step",
  newLane: "New lane",
  stepTitles: "The first row holds titles of steps",
  laneNames: "The first column holds names of lanes",
  keepTitles: "Steps and lanes that stand here already keep their names.",
  lines: "Each line becomes a note.",
  onlyFirst: "Only the first {limit} of {lines} lines are pasted.",
  more: { one: "… and {count} more", other: "… and {count} more" },
  cut: {
    one: "One note was longer than {limit} characters and was cut there.",
    other: "{count} notes were longer than {limit} characters and were cut there.",
  },
  tooLarge:
    "That is too much to paste at once. {notes} notes, {rows} rows and {columns} columns are the most.",
  tooMany: "That is too much to copy at once. {notes} notes are the most.",
} as const;
