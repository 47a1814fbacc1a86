import type { Dictionary } from "../dictionary";

export const news: Dictionary["news"] = {
  title: "Siden forrige besøk",
  count: {
    one: "{count} endring siden forrige besøk",
    other: "{count} endringer siden forrige besøk",
  },
  show: "Vis det nye",
  seen: "Merk som sett",
  previous: "Forrige endring",
  next: "Neste endring",
  at: "{at} av {count}",
  more: { one: "{count} til", other: "{count} til" },
  added: "Lagt til av {name}",
  changed: "Endret av {name}",
  moved: "Flyttet av {name}",
  removed: "Fjernet av {name}",
  said: "Ny kommentar av {name}",
  board: "Selve tavlen",
  point: "Et sted på tavlen",
  nameless: "Noe uten navn",
  nothing: "Du har sett alt.",
};
