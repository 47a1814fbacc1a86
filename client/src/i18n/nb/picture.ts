import type { Dictionary } from "../dictionary";

export const picture: Dictionary["picture"] = {
  label: "Bilde",
  replace: "Et annet bilde",
  remove: "Fjern bildet",
  removed: "Bildet er fjernet.",
  show: "Vis bildet",
  alt: "Hva bildet viser",
  altFor: "For den som ikke kan se bildet.",
  altWanted: "Det har ingen sagt ennå. Beskriv det for dem som ikke kan se bildet.",
  missing: "Bildet kan ikke vises akkurat nå.",
  stop: "Stopp bevegelsen",
  play: "La det bevege seg",
  coming: { one: "{count} bilde er på vei", other: "{count} bilder er på vei" },
  notCome: { one: "{count} bilde kom ikke fram", other: "{count} bilder kom ikke fram" },
  waiting: "Venter på tur",
  sending: "{percent} % sendt",
  reading: "Serveren leser det …",
  progress: "Hvor langt {name} har kommet",
  unnamed: "Bilde",
  cancel: "Avbryt {name}",
  tryAgain: "Prøv igjen",
  dismiss: "La {name} være",
  tooMany: "Høyst {most} bilder om gangen. Ingenting er lagt til: velg færre.",
  failedOffline:
    "Det er ingen tilkobling. Bildet blir her og sendes av seg selv når du er på nett igjen: la siden være åpen.",
  notPermitted: "Du har ikke lenger lov til å endre denne tavlen, så bildet ble ikke lagt dit.",
  leftBehind:
    "Dette bildet ble igjen på den andre tavlen, som du ikke kan lese. Lappen kom uten det: be noen der om filen.",
};
