import type { Dictionary } from "../dictionary";

export const journey: Dictionary["journey"] = {
  journey: "Resa",
  title: "Resans namn",
  untitled: "Namnlös resa",
  purpose: "Vad försöker kunden uppnå?",
  purposeEmpty: "Med kundens egna ord",
  goTo: "Gå till en resa",
  steps: { one: "{count} steg", other: "{count} steg" },
  lanes: { one: "{count} bana", other: "{count} banor" },
  phase: {
    phase: "Fas",
    title: "Fasens namn",
    untitled: "Namnlös fas",
  },
  step: {
    step: "Steg",
    title: "Stegets namn",
    untitled: "Namnlöst steg",
  },
  periodShort: { before: "Före", during: "Under", after: "Efter" },
};
