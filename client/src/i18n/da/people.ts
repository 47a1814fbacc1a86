import type { Dictionary } from "../dictionary";

export const people: Dictionary["people"] = {
  here: { one: "{count} person her", other: "{count} personer her" },
  you: "dig",
  onBoard: "Personer på tavlen",
  unnamed: "Gæst",
  jumpTo: "Hop til {name}",
  nowhere: "{name} peger ikke på noget lige nu.",
  changeName: "Skift navn",
  giveName: "Sig, hvad du hedder",
  askName: "Hvad skal de andre kalde dig?",
  askNameText: "Navnet vises ved din markør og på dine sedler. Du kan skifte det, når du vil.",
  yourName: "Dit navn",
  namePlaceholder: "Fornavn, eller det du kaldes",
  nameMissing: "Skriv et navn, så de andre ved, hvem du er.",
  nameDone: "Brug navnet",
  role: {
    facilitator: "Facilitator",
    editor: "Redaktør",
    commenter: "Kommentator",
    viewer: "Læser",
  },
  may: {
    facilitator: "Du leder tavlen",
    editor: "Du må redigere tavlen",
    commenter: "Du må kommentere på tavlen",
    viewer: "Du må læse tavlen",
  },
};
