import type { Dictionary } from "../dictionary";

export const access: Dictionary["access"] = {
  title: "Hva som har skjedd",
  loading: "Henter hva som har skjedd…",
  none: "Ingenting ennå.",
  linkMade: "{by} laget en lenke",
  linkWithdrawn: "{by} trakk tilbake en lenke",
  joined: "{person} ble med",
  roleChanged: "{by} ga {person} en annen rolle",
  renamed: "{by} ga {person} navnet {name}",
  removed: "{by} fjernet {person}",
  left: "{person} forlot tavlen",
};
