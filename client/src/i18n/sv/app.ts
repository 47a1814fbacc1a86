import type { Dictionary } from "../dictionary";

export const app: Dictionary["app"] = {
  name: "Resa",
  title: "{page} · Resa",
  skip: "Hoppa till innehållet",
  toHome: "Alla tavlor",
  close: "Stäng",
  cancel: "Avbryt",
  undo: "Ångra",
  tryAgain: "Försök igen",
  reload: "Ladda om sidan",
  menu: "Ditt namn, språk och tema",
  language: "Språk",
  theme: "Tema",
  themes: { system: "Som enheten", light: "Ljust", dark: "Mörkt" },
  notices: "Meddelanden",
  notFound: {
    title: "Här finns ingenting",
    text: "Adressen leder ingenstans. Dina tavlor finns kvar där du lämnade dem.",
  },
  broken: {
    title: "Något gick fel på sidan",
    text: "Allt som det står sparat om är i säkerhet. Ladda om sidan för att fortsätta.",
  },
};
