import type { Dictionary } from "../dictionary";

export const people: Dictionary["people"] = {
  here: { one: "{count} person her", other: "{count} personer her" },
  you: "deg",
  onBoard: "Personer på tavlen",
  unnamed: "Gjest",
  jumpTo: "Hopp til {name}",
  nowhere: "{name} peker ikke på noe akkurat nå.",
  changeName: "Bytt navn",
  giveName: "Si hva du heter",
  askName: "Hva skal de andre kalle deg?",
  askNameText: "Navnet vises ved pekeren din og på lappene dine. Du kan bytte det når du vil.",
  yourName: "Navnet ditt",
  namePlaceholder: "Fornavn, eller det du blir kalt",
  nameMissing: "Skriv et navn, så de andre vet hvem du er.",
  nameDone: "Bruk navnet",
  role: {
    facilitator: "Fasilitator",
    editor: "Redaktør",
    commenter: "Kommentator",
    viewer: "Leser",
  },
  may: {
    facilitator: "Du leder tavlen",
    editor: "Du kan redigere tavlen",
    commenter: "Du kan kommentere på tavlen",
    viewer: "Du kan lese tavlen",
  },
};
