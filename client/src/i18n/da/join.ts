import type { Dictionary } from "../dictionary";

export const join: Dictionary["join"] = {
  title: "Kom med på tavlen",
  welcome: "Du er inviteret til en tavle",
  text: "Skriv, hvad de andre skal kalde dig, så er du med. Du behøver ingen konto.",
  enter: "Til tavlen",
  passcode: "Adgangskode",
  passcodeHint: "Linket kræver en. Den, der sendte linket, kender den.",
  passcodeWrong: "Det er ikke linkets adgangskode. Tjek den, og skriv den igen.",
  noSecret: {
    title: "Linket er ikke helt",
    text: "Den sidste del af adressen mangler. Kopiér hele linket, eller bed om et nyt.",
  },
  unknown: {
    title: "Linket virker ikke",
    text: "Der kan være faldet et tegn ud på vejen. Kopiér hele linket en gang til, eller bed afsenderen om et nyt.",
  },
  withdrawn: {
    title: "Linket er trukket tilbage",
    text: "Tavlens facilitator har lukket det, måske fordi arbejdet er færdigt. Spørg afsenderen, om du stadig skal være med.",
  },
  expired: {
    title: "Linket er udløbet",
    text: "Det gjaldt i en begrænset tid. Bed afsenderen om et nyt.",
  },
  usedUp: {
    title: "Linket er brugt op",
    text: "Det har lukket så mange ind, som det var lavet til. Bed afsenderen om et nyt.",
  },
  refused: {
    title: "Linket gælder ikke dig",
    text: "Tavlens facilitator har lukket det for dig. Bed om at blive lukket ind.",
  },
  busy: "Det blev for mange forsøg. Vent nogle minutter, og prøv igen: linket gælder stadig.",
  busyFor: {
    one: "Det blev for mange forsøg. Vent {count} minut, og prøv igen: linket gælder stadig.",
    other: "Det blev for mange forsøg. Vent {count} minutter, og prøv igen: linket gælder stadig.",
  },
  offline: "Tavlen kan ikke nås lige nu. Tjek forbindelsen, og prøv igen: linket gælder stadig.",
  failed: "Noget gik galt på serveren. Intet er gået tabt: prøv igen om lidt.",
};
