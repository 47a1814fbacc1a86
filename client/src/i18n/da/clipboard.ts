import type { Dictionary } from "../dictionary";

export const clipboard: Dictionary["clipboard"] = {
  paste: { one: "Indsæt {count} seddel", other: "Indsæt {count} sedler" },
  table: "Kolonner bliver til trin, rækker til baner.",
  where: "Hvad der kommer hvor",
  newJourney: "Tabellen bliver til sin egen rejse.",
  newSteps: { one: "{count} trin tilføjes.", other: "{count} trin tilføjes." },
  newLanes: { one: "{count} bane tilføjes.", other: "{count} baner tilføjes." },
  newStep: "Nyt trin",
  newLane: "Ny bane",
  stepTitles: "Første række indeholder trinnenes navne",
  laneNames: "Første kolonne indeholder banernes navne",
  keepTitles: "Trin og baner, som allerede er her, beholder deres navne.",
  lines: "Hver linje bliver til en seddel.",
  onlyFirst: "Kun de første {limit} af {lines} linjer indsættes.",
  more: { one: "… og {count} mere", other: "… og {count} mere" },
  cut: {
    one: "En seddel var længere end {limit} tegn og blev skåret af dér.",
    other: "{count} sedler var længere end {limit} tegn og blev skåret af dér.",
  },
  tooLarge:
    "Det er for meget at indsætte på én gang. Højst {notes} sedler, {rows} rækker og {columns} kolonner.",
  tooMany: "Det er for meget at kopiere på én gang. Højst {notes} sedler.",
};
