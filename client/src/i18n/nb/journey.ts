import type { Dictionary } from "../dictionary";

export const journey: Dictionary["journey"] = {
  journey: "Reise",
  title: "Navnet på reisen",
  untitled: "Reise uten navn",
  purpose: "Hva prøver kunden å oppnå?",
  purposeEmpty: "Med kundens egne ord",
  goTo: "Gå til en reise",
  steps: { one: "{count} steg", other: "{count} steg" },
  lanes: { one: "{count} bane", other: "{count} baner" },
  phase: {
    phase: "Fase",
    title: "Navnet på fasen",
    untitled: "Fase uten navn",
  },
  step: {
    step: "Steg",
    title: "Navnet på steget",
    untitled: "Steg uten navn",
  },
  periodShort: { before: "Før", during: "Under", after: "Etter" },
};
