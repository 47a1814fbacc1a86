import type { Dictionary } from "../dictionary";

export const access: Dictionary["access"] = {
  title: "Vad som hänt",
  loading: "Hämtar vad som hänt…",
  none: "Inget än.",
  linkMade: "{by} skapade en länk",
  linkWithdrawn: "{by} drog tillbaka en länk",
  joined: "{person} kom med",
  roleChanged: "{by} gav {person} en annan roll",
  renamed: "{by} döpte om {person} till {name}",
  removed: "{by} tog bort {person}",
  left: "{person} lämnade tavlan",
};
