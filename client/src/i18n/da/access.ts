import type { Dictionary } from "../dictionary";

export const access: Dictionary["access"] = {
  title: "Hvad der er sket",
  loading: "Henter, hvad der er sket…",
  none: "Intet endnu.",
  linkMade: "{by} lavede et link",
  linkWithdrawn: "{by} trak et link tilbage",
  joined: "{person} kom med",
  roleChanged: "{by} gav {person} en anden rolle",
  renamed: "{by} omdøbte {person} til {name}",
  removed: "{by} fjernede {person}",
  left: "{person} forlod tavlen",
};
