import type { Dictionary } from "../dictionary";

export const journey: Dictionary["journey"] = {
  journey: "Rejse",
  title: "Rejsens navn",
  untitled: "Rejse uden navn",
  purpose: "Hvad prøver kunden at opnå?",
  purposeEmpty: "Med kundens egne ord",
  goTo: "Gå til en rejse",
  steps: { one: "{count} trin", other: "{count} trin" },
  lanes: { one: "{count} bane", other: "{count} baner" },
  phase: {
    phase: "Fase",
    title: "Fasens navn",
    untitled: "Fase uden navn",
  },
  step: {
    step: "Trin",
    title: "Trinnets navn",
    untitled: "Trin uden navn",
  },
  periodShort: { before: "Før", during: "Under", after: "Efter" },
};
