import type { Dictionary } from "../dictionary";

export const template: Dictionary["template"] = {
  save: "Gem som skabelon",
  text: "En kopi af tavlen, som den er nu, og som kun du ser. Tavler, du laver af den, begynder med alt, hvad der er på den.",
  title: "Skabelonens navn",
  titleMissing: "En skabelon skal have et navn.",
  withTexts: "Med det, der står på sedlerne",
  filled: "Sedlerne kommer med, med tekst og billeder.",
  empty: "Sedlerne kommer tomme på deres pladser, som en formular til at udfylde.",
  keep: "Gem skabelonen",
  keeping: "Gemmer skabelonen…",
  kept: "”{title}” er nu blandt dine skabeloner på siden med dine tavler.",
  yours: "Dine skabeloner",
  made: "Lavet {when}",
  more: "Mere for skabelonen {title}",
  rename: "Omdøb",
  remove: "Slet",
  ask: "Slet skabelonen?",
  asked: "”{title}” forsvinder for altid. Tavler, der er lavet af den, bliver, som de er.",
  confirm: "Slet skabelonen",
  removed: "”{title}” er slettet.",
};
