import type { Dictionary } from "../dictionary";

export const picture: Dictionary["picture"] = {
  label: "Bild",
  replace: "En annan bild",
  remove: "Ta bort bilden",
  removed: "Bilden är borttagen.",
  show: "Visa bilden",
  alt: "Vad bilden visar",
  altFor: "För den som inte kan se bilden.",
  altWanted: "Ingen har sagt det än. Beskriv den för dem som inte kan se bilden.",
  missing: "Bilden kan inte visas just nu.",
  stop: "Stoppa rörelsen",
  play: "Låt den röra sig",
  coming: { one: "{count} bild är på väg", other: "{count} bilder är på väg" },
  notCome: { one: "{count} bild kom inte fram", other: "{count} bilder kom inte fram" },
  waiting: "Väntar på sin tur",
  sending: "{percent} % skickat",
  reading: "Servern läser den …",
  progress: "Hur långt {name} har kommit",
  unnamed: "Bild",
  cancel: "Avbryt {name}",
  tryAgain: "Försök igen",
  dismiss: "Låt {name} vara",
  tooMany: "Högst {most} bilder åt gången. Inget har lagts till: välj färre.",
  failedOffline:
    "Det finns ingen anslutning. Bilden finns kvar här och skickas av sig själv när du är online igen: låt sidan vara öppen.",
  notPermitted: "Du får inte längre ändra den här tavlan, så bilden lades inte dit.",
  leftBehind:
    "Den här bilden blev kvar på den andra tavlan, som du inte kan läsa. Lappen kom utan den: be någon där om filen.",
};
