import type { Dictionary } from "../dictionary";

export const news: Dictionary["news"] = {
  title: "Sedan ditt senaste besök",
  count: {
    one: "{count} ändring sedan ditt senaste besök",
    other: "{count} ändringar sedan ditt senaste besök",
  },
  show: "Visa det nya",
  seen: "Markera som sett",
  previous: "Föregående ändring",
  next: "Nästa ändring",
  at: "{at} av {count}",
  more: { one: "{count} till", other: "{count} till" },
  added: "Tillagt av {name}",
  changed: "Ändrat av {name}",
  moved: "Flyttat av {name}",
  removed: "Borttaget av {name}",
  said: "Ny kommentar av {name}",
  board: "Själva tavlan",
  point: "En plats på tavlan",
  nameless: "Något utan namn",
  nothing: "Du har sett allt.",
};
