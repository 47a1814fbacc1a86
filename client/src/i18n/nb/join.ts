import type { Dictionary } from "../dictionary";

export const join: Dictionary["join"] = {
  title: "Bli med på tavlen",
  welcome: "Du er invitert til en tavle",
  text: "Skriv hva de andre skal kalle deg, så er du med. Du trenger ingen konto.",
  enter: "Til tavlen",
  noSecret: {
    title: "Lenken er ikke hel",
    text: "Den siste delen av adressen mangler. Kopier hele lenken, eller be om en ny.",
  },
  unknown: {
    title: "Lenken virker ikke",
    text: "Den kan være trukket tilbake, eller et tegn falt ut på veien. Be den som sendte den, om en ny.",
  },
  expired: {
    title: "Lenken er utløpt",
    text: "Den gjaldt en begrenset tid. Be den som sendte den, om en ny.",
  },
  refused: {
    title: "Lenken gjelder ikke deg",
    text: "Tavlens fasilitator har stengt den for deg. Be om å bli sluppet inn.",
  },
  busy: {
    title: "For mange forsøk",
    text: "Vent et minutt, og prøv igjen. Lenken gjelder fortsatt.",
  },
  offline: {
    title: "Ingen tilkobling",
    text: "Tavlen kan ikke nås akkurat nå. Sjekk tilkoblingen, og prøv igjen. Lenken gjelder fortsatt.",
  },
  failed: {
    title: "Tavlen kunne ikke åpnes",
    text: "Noe gikk galt på serveren. Ingenting er tapt: prøv igjen om litt.",
  },
};
