import type { Dictionary } from "../dictionary";

export const find: Dictionary["find"] = {
  title: "Søg på tavlen",
  placeholder: "Ord på sedler og i titler",
  next: "Næste resultat",
  previous: "Forrige resultat",
  close: "Luk søgningen",
  found: { one: "{count} resultat", other: "{count} resultater" },
  nothing: "Ingen resultater",
  position: "{at} af {count}",
  results: "Resultater",
  filter: "Filter",
  onlyMoments: "Kun sandhedens øjeblikke",
  onlyPhase: "Kun i ”{phase}”",
  author: "Lavet af",
  dimmed: { one: "{count} seddel nedtonet", other: "{count} sedler nedtonet" },
  clear: "Ryd filteret",
};
