/** The fields of what is selected. */
export const inspector = {
  label: "What is selected",
  selected: { one: "{count} note selected", other: "{count} notes selected" },
  kind: { cell: "Cell", step: "Step", phase: "Phase", lane: "Lane", journey: "Journey" },
  trail: "Where it is",
  link: "Copy a link to it",
  linkCopied: "The link is copied.",
  linkByHand: "This browser does not let a page copy. This is the link: {link}",
  meanwhile: "Somebody else wrote “{theirs}” meanwhile. Enter keeps yours, Escape takes theirs.",
  gone: "Somebody has taken that off the board. What you chose is no longer there.",
  folded: "Folded",
  notes: { one: "{count} note", other: "{count} notes" },
  steps: { one: "{count} step", other: "{count} steps" },
  phases: { one: "{count} phase", other: "{count} phases" },
  lanes: { one: "{count} lane", other: "{count} lanes" },
  trace: {
    made: "Made by {name}, {when}",
    madeBy: "Made by {name}",
    madeWhen: "Made {when}",
    changed: "Last changed by {name}, {when}",
    moved: "Last moved by {name}, {when}",
  },
  note: {
    size: "Size",
    sizes: { small: "Small", medium: "Medium", large: "Large" },
  },
  cell: {
    selectAll: "Select all notes here",
    empty: "Nothing here yet.",
  },
  step: {
    actor: {
      unsaid: "Nobody has decided, or nobody has asked.",
      customer: "What the customer does without us.",
      us: "Our people or our systems carry it.",
      partner: "Somebody outside our organisation carries it.",
      nobody: "It happens, and nobody has taken it on.",
    },
  },
  phase: {
    period: {
      before: "The need, the search and the choice: not a customer yet.",
      during: "From the agreement until it is all delivered.",
      after: "Leaving, looking back, perhaps coming again.",
    },
    kinds: "Notes by kind",
    kindCount: {
      one: "{kind}: {count} note. Show only these",
      other: "{kind}: {count} notes. Show only these",
    },
    split: "Split: new phase from …",
  },
  lane: {
    height: "Height",
    asContent: "As its notes",
    ownHeight: "Its own",
    atLeast: "At least",
    side: {
      customer: "In a blueprint: the customer's side, before the line of interaction.",
      seen: "In a blueprint: what the customer sees of us, before the line of visibility.",
      unseen: "In a blueprint: what the customer does not see, behind the line of visibility.",
      support: "In a blueprint: what the rest leans on, behind the line of internal interaction.",
      none: "In a blueprint: on no side of its own; it follows the lane above.",
    },
  },
  journey: {
    titleHint: "In the customer's words: “I want …”, “I have to …”.",
    purposeHint: "What will be better in their life, not what we deliver.",
    personaEmpty: "Whose journey is it?",
    quote: "What they would say",
    quoteEmpty: "A sentence in their own words",
  },
} as const;
