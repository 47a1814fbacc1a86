import type { Dictionary } from "../dictionary";

export const members: Dictionary["members"] = {
  title: "Personer på tavlen",
  loading: "Henter personene…",
  me: "{name} (deg)",
  here: "Her nå",
  away: "Ikke her",
  byLink: "Kom med «{link}»",
  bySomeLink: "Kom med en lenke",
  nameOf: "Navn på {name}",
  roleOf: "Rolle for {name}",
  roleGiven: "{name}: {role} fra nå av.",
  more: "Mer for {name}",
  rename: "Bytt navn på tavlen",
  remove: "Fjern fra tavlen",
  removeText:
    "{name} forlater tavlen med en gang. Det personen har skrevet, blir, og med en lenke som gjelder, går det an å komme inn igjen. Det kan ikke angres.",
  removeYes: "Fjern",
  removed: "{name} er ikke lenger på tavlen.",
  leave: "Forlat tavlen",
  leaveText:
    "Du forlater tavlen med en gang, og det du har skrevet, blir. For å komme tilbake trenger du en lenke.",
  leaveYes: "Forlat",
  left: "Du har forlatt tavlen.",
  stepDown:
    "Da leder du ikke lenger tavlen. Bare en annen fasilitator kan gjøre deg til fasilitator igjen.",
  stepDownYes: "Ta den andre rollen",
  no: "Nei, bli",
  last: "Du er den eneste fasilitatoren. Før du tar en annen rolle eller går, må du gjøre noen andre til fasilitator.",
};
