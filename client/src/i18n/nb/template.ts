import type { Dictionary } from "../dictionary";

export const template: Dictionary["template"] = {
  save: "Lagre som mal",
  text: "En kopi av tavlen slik den er nå, som bare du ser. Tavler du lager av den, begynner med alt som er på den.",
  title: "Navnet på malen",
  titleMissing: "En mal må ha et navn.",
  withTexts: "Med det som står på lappene",
  filled: "Lappene følger med, med tekst og bilder.",
  empty: "Lappene kommer tomme på plassene sine, som et skjema å fylle ut.",
  keep: "Lagre malen",
  keeping: "Lagrer malen…",
  kept: "«{title}» er nå blant malene dine, på siden med tavlene dine.",
  yours: "Malene dine",
  made: "Laget {when}",
  more: "Mer for malen {title}",
  rename: "Gi nytt navn",
  remove: "Slett",
  ask: "Slette malen?",
  asked: "«{title}» forsvinner for godt. Tavler som er laget av den, blir som de er.",
  confirm: "Slett malen",
  removed: "«{title}» er slettet.",
};
