import type { Dictionary } from "../dictionary";

export const find: Dictionary["find"] = {
  title: "Søk på tavlen",
  placeholder: "Ord på lapper og i titler",
  next: "Neste treff",
  previous: "Forrige treff",
  close: "Lukk søket",
  found: { one: "{count} treff", other: "{count} treff" },
  nothing: "Ingen treff",
  position: "{at} av {count}",
  results: "Treff",
  filter: "Filter",
  onlyMoments: "Bare sannhetens øyeblikk",
  onlyPhase: "Bare i «{phase}»",
  author: "Laget av",
  dimmed: { one: "{count} lapp tonet ned", other: "{count} lapper tonet ned" },
  clear: "Fjern filteret",
};
