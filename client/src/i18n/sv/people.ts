import type { Dictionary } from "../dictionary";

export const people: Dictionary["people"] = {
  here: { one: "{count} person här", other: "{count} personer här" },
  you: "du",
  onBoard: "Personer på tavlan",
  unnamed: "Gäst",
  jumpTo: "Hoppa till {name}",
  nowhere: "{name} pekar inte på något just nu.",
  changeName: "Byt namn",
  giveName: "Säg vad du heter",
  askName: "Vad ska de andra kalla dig?",
  askNameText: "Namnet syns vid din pekare och på dina lappar. Du kan byta det när du vill.",
  yourName: "Ditt namn",
  namePlaceholder: "Förnamn, eller det du kallas",
  nameMissing: "Skriv ett namn, så att de andra vet vem du är.",
  nameDone: "Använd namnet",
  role: {
    facilitator: "Facilitator",
    editor: "Redigerare",
    commenter: "Kommentator",
    viewer: "Läsare",
  },
  may: {
    facilitator: "Du leder tavlan",
    editor: "Du får redigera tavlan",
    commenter: "Du får kommentera på tavlan",
    viewer: "Du får läsa tavlan",
  },
};
