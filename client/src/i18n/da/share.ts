import type { Dictionary } from "../dictionary";

export const share: Dictionary["share"] = {
  title: "Del tavlen",
  text: "Alle, der har linket og skriver et navn, kan redigere. Der skal ingen konto til.",
  role: {
    editor: "Personer, der må redigere",
    commenter: "Personer, der må kommentere",
    viewer: "Personer, der må læse",
  },
  make: "Lav et link til personer, der må redigere",
  making: "Laver et link…",
  link: "Link til tavlen",
  copy: "Kopiér linket",
  copied: "Kopieret",
  copyByHand: "Markér linket, og kopiér det.",
  once: "Linket vises kun nu: kopiér det, før du lukker. Du kan altid lave et til.",
  links: "Links, der gælder",
  madeOn: "Lavet {when}",
  withdraw: "Træk tilbage",
  withdrawn: "Linket gælder ikke længere.",
};
