/** Journeys, their phases and their steps. */
export const journey = {
  journey: "Journey",
  title: "Title of the journey",
  untitled: "Untitled journey",
  purpose: "What is the customer trying to achieve?",
  purposeEmpty: "In the customer's words",
  goTo: "Go to a journey",
  /** What a folded journey holds. */
  steps: { one: "{count} step", other: "{count} steps" },
  lanes: { one: "{count} lane", other: "{count} lanes" },
  phase: {
    phase: "Phase",
    title: "Title of the phase",
    untitled: "Untitled phase",
  },
  step: {
    step: "Step",
    title: "Title of the step",
    untitled: "Untitled step",
  },
  periodShort: { before: "Before", during: "During", after: "After" },
} as const;
