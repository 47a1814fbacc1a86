import type { Dictionary } from "../dictionary";

export const news: Dictionary["news"] = {
  title: "Siden dit seneste besøg",
  count: {
    one: "{count} ændring siden dit seneste besøg",
    other: "{count} ændringer siden dit seneste besøg",
  },
  show: "Vis det nye",
  seen: "Markér som set",
  previous: "Forrige ændring",
  next: "Næste ændring",
  at: "{at} af {count}",
  more: { one: "{count} mere", other: "{count} mere" },
  added: "Tilføjet af {name}",
  changed: "Ændret af {name}",
  moved: "Flyttet af {name}",
  removed: "Fjernet af {name}",
  said: "Ny kommentar af {name}",
  board: "Selve tavlen",
  point: "Et sted på tavlen",
  nameless: "Noget uden navn",
  nothing: "Du har set alt.",
};
