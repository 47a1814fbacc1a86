import type { Dictionary } from "../dictionary";

export const text: Dictionary["text"] = {
  toolbar: "Tekstformat",
  bold: "Fed",
  italic: "Kursiv",
  strike: "Gennemstreget",
  link: "Link",
  address: "Web- eller mailadresse",
  apply: "Sæt linket",
  unlink: "Fjern linket",
  badAddress:
    "Et link kan ikke føre dertil. Skriv en adresse som resa.example eller anna@resa.example.",
  cut: "Sedlen er fuld: det indsatte blev skåret af ved {limit} tegn.",
};
