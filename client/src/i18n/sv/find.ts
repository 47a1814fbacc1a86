import type { Dictionary } from "../dictionary";

export const find: Dictionary["find"] = {
  title: "Sök på tavlan",
  placeholder: "Ord på lappar och i rubriker",
  next: "Nästa träff",
  previous: "Föregående träff",
  close: "Stäng sökningen",
  found: { one: "{count} träff", other: "{count} träffar" },
  nothing: "Inga träffar",
  position: "{at} av {count}",
  results: "Träffar",
  filter: "Filter",
  onlyMoments: "Bara sanningens ögonblick",
  onlyPhase: "Bara i ”{phase}”",
  author: "Skapad av",
  dimmed: { one: "{count} lapp nedtonad", other: "{count} lappar nedtonade" },
  clear: "Rensa filtret",
};
