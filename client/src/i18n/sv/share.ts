import type { Dictionary } from "../dictionary";

export const share: Dictionary["share"] = {
  title: "Dela tavlan",
  text: "Alla som har länken och skriver ett namn kan redigera. Det behövs inget konto.",
  role: {
    editor: "Personer som får redigera",
    commenter: "Personer som får kommentera",
    viewer: "Personer som får läsa",
  },
  make: "Gör en länk för personer som får redigera",
  making: "Gör en länk…",
  link: "Länk till tavlan",
  copy: "Kopiera länken",
  copied: "Kopierad",
  copyByHand: "Markera länken och kopiera den.",
  once: "Länken visas bara nu: kopiera den innan du stänger. Du kan alltid göra en till.",
  links: "Länkar som gäller",
  madeOn: "Gjord {when}",
  withdraw: "Dra tillbaka",
  withdrawn: "Länken gäller inte längre.",
};
