import type { Dictionary } from "../dictionary";

export const picture: Dictionary["picture"] = {
  label: "Billede",
  replace: "Et andet billede",
  remove: "Fjern billedet",
  removed: "Billedet er fjernet.",
  show: "Vis billedet",
  alt: "Hvad billedet viser",
  altFor: "For den, der ikke kan se billedet.",
  altWanted: "Det har ingen sagt endnu. Beskriv det for dem, der ikke kan se billedet.",
  missing: "Billedet kan ikke vises lige nu.",
  stop: "Stop bevægelsen",
  play: "Lad det bevæge sig",
  coming: { one: "{count} billede er på vej", other: "{count} billeder er på vej" },
  notCome: { one: "{count} billede kom ikke frem", other: "{count} billeder kom ikke frem" },
  waiting: "Venter på sin tur",
  sending: "{percent} % sendt",
  reading: "Serveren læser det …",
  progress: "Hvor langt {name} er kommet",
  unnamed: "Billede",
  cancel: "Annullér {name}",
  tryAgain: "Prøv igen",
  dismiss: "Lad {name} være",
  tooMany: "Højst {most} billeder ad gangen. Intet er tilføjet: vælg færre.",
  failedOffline:
    "Der er ingen forbindelse. Billedet bliver her og sendes af sig selv, når du er online igen: lad siden være åben.",
  notPermitted: "Du må ikke længere ændre denne tavle, så billedet blev ikke sat på den.",
  leftBehind:
    "Dette billede blev på den anden tavle, som du ikke kan læse. Sedlen kom uden det: bed nogen dér om filen.",
};
