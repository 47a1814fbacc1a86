import type { Dictionary } from "../dictionary";

export const template: Dictionary["template"] = {
  save: "Spara som mall",
  text: "En kopia av tavlan som den är nu, som bara du ser. Tavlor som du gör av den börjar med allt som finns på den.",
  title: "Mallens namn",
  titleMissing: "En mall behöver ett namn.",
  withTexts: "Med det som står på lapparna",
  filled: "Lapparna följer med, med text och bilder.",
  empty: "Lapparna kommer tomma på sina platser, som ett formulär att fylla i.",
  keep: "Spara mallen",
  keeping: "Sparar mallen…",
  kept: "”{title}” finns nu bland dina mallar, på sidan med dina tavlor.",
  yours: "Dina mallar",
  made: "Skapad {when}",
  more: "Mer för mallen {title}",
  rename: "Byt namn",
  remove: "Ta bort",
  ask: "Ta bort mallen?",
  asked: "”{title}” försvinner för gott. Tavlor som gjorts av den blir kvar som de är.",
  confirm: "Ta bort mallen",
  removed: "”{title}” är borttagen.",
};
