import type { Dictionary } from "../dictionary";

export const share: Dictionary["share"] = {
  title: "Del tavlen",
  text: "Alle som har lenken og skriver et navn, kan redigere. Det trengs ingen konto.",
  role: {
    editor: "Personer som kan redigere",
    commenter: "Personer som kan kommentere",
    viewer: "Personer som kan lese",
  },
  make: "Lag en lenke for personer som kan redigere",
  making: "Lager en lenke…",
  link: "Lenke til tavlen",
  copy: "Kopier lenken",
  copied: "Kopiert",
  copyByHand: "Merk lenken og kopier den.",
  once: "Lenken vises bare nå: kopier den før du lukker. Du kan alltid lage en til.",
  links: "Lenker som gjelder",
  madeOn: "Laget {when}",
  withdraw: "Trekk tilbake",
  withdrawn: "Lenken gjelder ikke lenger.",
};
