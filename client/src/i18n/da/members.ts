import type { Dictionary } from "../dictionary";

export const members: Dictionary["members"] = {
  title: "Personer på tavlen",
  loading: "Henter personerne…",
  me: "{name} (dig)",
  here: "Her nu",
  away: "Ikke her",
  byLink: "Kom med ”{link}”",
  bySomeLink: "Kom med et link",
  nameOf: "Navn på {name}",
  roleOf: "Rolle for {name}",
  roleGiven: "{name}: {role} fra nu af.",
  more: "Mere for {name}",
  rename: "Omdøb på tavlen",
  remove: "Fjern fra tavlen",
  removeText:
    "{name} forlader tavlen med det samme. Det, personen har skrevet, bliver, og med et link, der gælder, kan man komme ind igen. Det kan ikke fortrydes.",
  removeYes: "Fjern",
  removed: "{name} er ikke længere på tavlen.",
  leave: "Forlad tavlen",
  leaveText:
    "Du forlader tavlen med det samme, og det, du har skrevet, bliver. For at komme tilbage skal du bruge et link.",
  leaveYes: "Forlad",
  left: "Du har forladt tavlen.",
  stepDown:
    "Så leder du ikke længere tavlen. Kun en anden facilitator kan gøre dig til facilitator igen.",
  stepDownYes: "Tag den anden rolle",
  no: "Nej, bliv",
  last: "Du er den eneste facilitator. Før du tager en anden rolle eller går, skal du gøre en anden til facilitator.",
};
