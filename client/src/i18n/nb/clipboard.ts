import type { Dictionary } from "../dictionary";

export const clipboard: Dictionary["clipboard"] = {
  paste: { one: "Lim inn {count} lapp", other: "Lim inn {count} lapper" },
  table: "Kolonner blir steg, rader blir baner.",
  where: "Hva som kommer hvor",
  newJourney: "Tabellen blir en egen reise.",
  newSteps: { one: "{count} steg legges til.", other: "{count} steg legges til." },
  newLanes: { one: "{count} bane legges til.", other: "{count} baner legges til." },
  newStep: "Nytt steg",
  newLane: "Ny bane",
  stepTitles: "Første rad inneholder navnene på stegene",
  laneNames: "Første kolonne inneholder navnene på banene",
  keepTitles: "Steg og baner som alt står her, beholder navnene sine.",
  lines: "Hver linje blir en lapp.",
  onlyFirst: "Bare de første {limit} av {lines} linjer limes inn.",
  more: { one: "… og {count} til", other: "… og {count} til" },
  cut: {
    one: "En lapp var lengre enn {limit} tegn og ble kuttet der.",
    other: "{count} lapper var lengre enn {limit} tegn og ble kuttet der.",
  },
  tooLarge:
    "Det er for mye å lime inn på én gang. Høyst {notes} lapper, {rows} rader og {columns} kolonner går.",
  tooMany: "Det er for mye å kopiere på én gang. Høyst {notes} lapper går.",
};
