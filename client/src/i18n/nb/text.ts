import type { Dictionary } from "../dictionary";

export const text: Dictionary["text"] = {
  toolbar: "Tekstformat",
  bold: "Fet",
  italic: "Kursiv",
  strike: "Gjennomstreking",
  link: "Lenke",
  address: "Nett- eller e-postadresse",
  apply: "Sett lenken",
  unlink: "Fjern lenken",
  badAddress:
    "En lenke kan ikke føre dit. Skriv en adresse som resa.example eller anna@resa.example.",
  cut: "Lappen er full: det som ble limt inn, ble kuttet ved {limit} tegn.",
};
