import type { Dictionary } from "../dictionary";

export const app: Dictionary["app"] = {
  name: "Resa",
  title: "{page} · Resa",
  skip: "Hopp til innholdet",
  toHome: "Alle tavler",
  close: "Lukk",
  cancel: "Avbryt",
  undo: "Angre",
  tryAgain: "Prøv igjen",
  reload: "Last siden på nytt",
  menu: "Navnet ditt, språk og tema",
  language: "Språk",
  theme: "Tema",
  themes: { system: "Som enheten", light: "Lyst", dark: "Mørkt" },
  notices: "Meldinger",
  notFound: {
    title: "Her er det ingenting",
    text: "Adressen fører ingen steder. Tavlene dine er der du forlot dem.",
  },
  broken: {
    title: "Noe gikk galt på siden",
    text: "Alt det står lagret ved, er trygt. Last siden på nytt for å fortsette.",
  },
};
