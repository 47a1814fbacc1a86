import type { Dictionary } from "../dictionary";

export const join: Dictionary["join"] = {
  title: "Kom med på tavlen",
  welcome: "Du er inviteret til en tavle",
  text: "Skriv, hvad de andre skal kalde dig, så er du med. Du behøver ingen konto.",
  enter: "Til tavlen",
  noSecret: {
    title: "Linket er ikke helt",
    text: "Den sidste del af adressen mangler. Kopiér hele linket, eller bed om et nyt.",
  },
  unknown: {
    title: "Linket virker ikke",
    text: "Det kan være trukket tilbage, eller der er faldet et tegn ud på vejen. Bed afsenderen om et nyt.",
  },
  expired: {
    title: "Linket er udløbet",
    text: "Det gjaldt i en begrænset tid. Bed afsenderen om et nyt.",
  },
  refused: {
    title: "Linket gælder ikke dig",
    text: "Tavlens facilitator har lukket det for dig. Bed om at blive lukket ind.",
  },
  busy: {
    title: "For mange forsøg",
    text: "Vent et minut, og prøv igen. Linket gælder stadig.",
  },
  offline: {
    title: "Ingen forbindelse",
    text: "Tavlen kan ikke nås lige nu. Tjek forbindelsen, og prøv igen. Linket gælder stadig.",
  },
  failed: {
    title: "Tavlen kunne ikke åbnes",
    text: "Noget gik galt på serveren. Intet er gået tabt: prøv igen om lidt.",
  },
};
