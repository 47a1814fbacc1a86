import type { Dictionary } from "../dictionary";

export const clipboard: Dictionary["clipboard"] = {
  paste: { one: "Klistra in {count} lapp", other: "Klistra in {count} lappar" },
  table: "Kolumner blir steg, rader blir banor.",
  where: "Vad som hamnar var",
  newJourney: "Tabellen blir en egen resa.",
  newSteps: { one: "{count} steg läggs till.", other: "{count} steg läggs till." },
  newLanes: { one: "{count} bana läggs till.", other: "{count} banor läggs till." },
  newStep: "Nytt steg",
  newLane: "Ny bana",
  stepTitles: "Första raden innehåller stegens namn",
  laneNames: "Första kolumnen innehåller banornas namn",
  keepTitles: "Steg och banor som redan finns här behåller sina namn.",
  lines: "Varje rad blir en lapp.",
  onlyFirst: "Bara de första {limit} av {lines} rader klistras in.",
  more: { one: "… och {count} till", other: "… och {count} till" },
  cut: {
    one: "En lapp var längre än {limit} tecken och kortades där.",
    other: "{count} lappar var längre än {limit} tecken och kortades där.",
  },
  tooLarge:
    "Det är för mycket att klistra in på en gång. Högst {notes} lappar, {rows} rader och {columns} kolumner går.",
  tooMany: "Det är för mycket att kopiera på en gång. Högst {notes} lappar går.",
};
