import type { Dictionary } from "../dictionary";

export const saved: Dictionary["saved"] = {
  saved: "Lagret",
  savedText: "Serveren har hver endring på disken.",
  saving: "Lagrer…",
  savingText: "Endringene dine er på vei til disken på serveren.",
  connecting: "Kobler til…",
  reconnecting: "Kobler til igjen…",
  connectingText: "Et øyeblikk: vi spør serveren.",
  offline: "Frakoblet",
  offlineWith: {
    one: "Frakoblet: {count} endring tas vare på her",
    other: "Frakoblet: {count} endringer tas vare på her",
  },
  offlineText: "Du kan fortsette. Endringene sendes så snart det er en tilkobling.",
  keepOpen: "Hold siden åpen så lenge.",
  back: "Tilkoblet igjen.",
  refused: "Ikke lagret: {reason}",
  notSaved: "Ikke lagret",
  cutOff: "Koblet fra: {reason}",
  disconnected: "Koblet fra",
  cutOffText: "Alt er lagret. Last siden på nytt for å fortsette.",
  refusedText: "Kopier det som er viktig, og last så siden på nytt.",
  reason: {
    notPermitted: "du kan ikke endre tavlen",
    badUpdate: "serveren kunne ikke lese endringen",
    tooMuch: "for mye ble sendt på én gang",
    sessionEnded: "besøket ditt er over",
    gone: "tavlen er lagt i papirkurven",
    damaged: "tavlen er skadet på disken til serveren",
  },
  roleChanged: "Rollen din er endret. {may}.",
  gone: {
    title: "Tavlen er ikke her",
    text: "Den kan ligge i noens papirkurv, eller den har aldri vært delt med denne nettleseren. Be om en ny lenke.",
  },
  ended: {
    title: "Du er ikke lenger med på tavlen",
    text: "Fasilitatoren har fjernet deg eller trukket tilbake lenken du kom med. Det du har skrevet, blir. Be om en ny lenke.",
  },
  damaged: {
    title: "Tavlen er skadet på serveren",
    text: "Det som ligger på disken til serveren, er ikke det som ble skrevet der, så det vises ikke. Den som driver serveren, kan hente tavlen tilbake fra en sikkerhetskopi. Siden ser etter igjen av seg selv.",
    keep: "Hold siden åpen: den har fortsatt tavlen og sender den når serverens er reparert.",
  },
  opening: "Åpner tavlen…",
  notReached: {
    title: "Tavlen kan ikke nås",
    text: "Serveren svarer ikke. Ingenting er tapt: vi prøver igjen automatisk.",
  },
  leave: "Alt er ikke lagret ennå",
  leaveText: {
    one: "Går du nå, kan {count} endring gå tapt. Siden lukkes av seg selv så snart den er lagret.",
    other:
      "Går du nå, kan {count} endringer gå tapt. Siden lukkes av seg selv så snart de er lagret.",
  },
  stay: "Bli her",
  leaveAnyway: "Gå uten å lagre",
};
