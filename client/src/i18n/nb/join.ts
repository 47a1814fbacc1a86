import type { Dictionary } from "../dictionary";

export const join: Dictionary["join"] = {
  title: "Bli med på tavlen",
  welcome: "Du er invitert til en tavle",
  text: "Skriv hva de andre skal kalle deg, så er du med. Du trenger ingen konto.",
  enter: "Til tavlen",
  passcode: "Passord",
  passcodeHint: "Lenken krever et. Den som sendte lenken, vet hva det er.",
  passcodeWrong: "Det er ikke passordet til denne lenken. Sjekk det og skriv det på nytt.",
  noSecret: {
    title: "Lenken er ikke hel",
    text: "Den siste delen av adressen mangler. Kopier hele lenken, eller be om en ny.",
  },
  unknown: {
    title: "Lenken virker ikke",
    text: "Et tegn kan ha falt ut på veien. Kopier hele lenken en gang til, eller be den som sendte den, om en ny.",
  },
  withdrawn: {
    title: "Lenken er trukket tilbake",
    text: "Tavlens fasilitator har stengt den, kanskje fordi arbeidet er ferdig. Spør den som sendte den, om du fortsatt skal være med.",
  },
  expired: {
    title: "Lenken er utløpt",
    text: "Den gjaldt en begrenset tid. Be den som sendte den, om en ny.",
  },
  usedUp: {
    title: "Lenken er brukt opp",
    text: "Den har sluppet inn så mange som den var laget for. Be den som sendte den, om en ny.",
  },
  refused: {
    title: "Lenken gjelder ikke deg",
    text: "Tavlens fasilitator har stengt den for deg. Be om å bli sluppet inn.",
  },
  busy: "Det ble for mange forsøk. Vent noen minutter, og prøv igjen: lenken gjelder fortsatt.",
  busyFor: {
    one: "Det ble for mange forsøk. Vent {count} minutt, og prøv igjen: lenken gjelder fortsatt.",
    other:
      "Det ble for mange forsøk. Vent {count} minutter, og prøv igjen: lenken gjelder fortsatt.",
  },
  offline:
    "Tavlen kan ikke nås akkurat nå. Sjekk tilkoblingen, og prøv igjen: lenken gjelder fortsatt.",
  failed: "Noe gikk galt på serveren. Ingenting er tapt: prøv igjen om litt.",
};
