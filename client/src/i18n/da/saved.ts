import type { Dictionary } from "../dictionary";

export const saved: Dictionary["saved"] = {
  saved: "Gemt",
  savedText: "Serveren har hver ændring på disken.",
  saving: "Gemmer…",
  savingText: "Dine ændringer er på vej til serverens disk.",
  connecting: "Opretter forbindelse…",
  reconnecting: "Opretter forbindelse igen…",
  connectingText: "Et øjeblik: vi spørger serveren.",
  offline: "Offline",
  offlineWith: {
    one: "Offline: {count} ændring bliver gemt her",
    other: "Offline: {count} ændringer bliver gemt her",
  },
  offlineText: "Du kan fortsætte. Ændringerne sendes, så snart der er forbindelse.",
  keepOpen: "Hold siden åben så længe.",
  back: "Der er forbindelse igen.",
  refused: "Ikke gemt: {reason}",
  notSaved: "Ikke gemt",
  cutOff: "Afbrudt: {reason}",
  disconnected: "Afbrudt",
  cutOffText: "Alt er gemt. Genindlæs siden for at fortsætte.",
  refusedText: "Kopiér det vigtige, og genindlæs så siden.",
  reason: {
    notPermitted: "du må ikke ændre tavlen",
    badUpdate: "serveren kunne ikke læse ændringen",
    tooMuch: "der blev sendt for meget på én gang",
    sessionEnded: "dit besøg er slut",
    gone: "tavlen er lagt i papirkurven",
    damaged: "tavlen er beskadiget på serverens disk",
  },
  roleChanged: "Din rolle er ændret. {may}.",
  gone: {
    title: "Tavlen er ikke her",
    text: "Den ligger måske i nogens papirkurv, eller også er den aldrig delt med denne browser. Bed om et nyt link.",
  },
  ended: {
    title: "Du er ikke længere med på tavlen",
    text: "Facilitatoren har fjernet dig eller trukket det link tilbage, som du kom med. Det, du har skrevet, bliver. Bed om et nyt link.",
  },
  damaged: {
    title: "Tavlen er beskadiget på serveren",
    text: "Det, der ligger på serverens disk, er ikke det, der blev skrevet, så det vises ikke. Den, der driver serveren, kan hente tavlen tilbage fra en sikkerhedskopi. Siden ser selv efter igen.",
    keep: "Hold siden åben: den har stadig tavlen og sender den, når serverens er blevet repareret.",
  },
  opening: "Åbner tavlen…",
  notReached: {
    title: "Tavlen kan ikke nås",
    text: "Serveren svarer ikke. Intet er gået tabt: vi prøver igen automatisk.",
  },
  leave: "Alt er ikke gemt endnu",
  leaveText: {
    one: "Går du nu, kan {count} ændring gå tabt. Siden lukker af sig selv, så snart den er gemt.",
    other:
      "Går du nu, kan {count} ændringer gå tabt. Siden lukker af sig selv, så snart de er gemt.",
  },
  stay: "Bliv her",
  leaveAnyway: "Gå uden at gemme",
};
