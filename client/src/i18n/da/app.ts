import type { Dictionary } from "../dictionary";

export const app: Dictionary["app"] = {
  name: "Resa",
  title: "{page} · Resa",
  skip: "Spring til indholdet",
  toHome: "Alle tavler",
  close: "Luk",
  cancel: "Annullér",
  undo: "Fortryd",
  tryAgain: "Prøv igen",
  reload: "Genindlæs siden",
  menu: "Dit navn, sprog og tema",
  language: "Sprog",
  theme: "Tema",
  themes: { system: "Som enheden", light: "Lyst", dark: "Mørkt" },
  notices: "Beskeder",
  notFound: {
    title: "Her er ingenting",
    text: "Adressen fører ingen steder hen. Dine tavler er, hvor du forlod dem.",
  },
  broken: {
    title: "Noget gik galt på siden",
    text: "Alt, hvad der står gemt ved, er i sikkerhed. Genindlæs siden for at fortsætte.",
  },
};
