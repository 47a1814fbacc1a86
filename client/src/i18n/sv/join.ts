import type { Dictionary } from "../dictionary";

export const join: Dictionary["join"] = {
  title: "Gå med på tavlan",
  welcome: "Du är inbjuden till en tavla",
  text: "Skriv vad de andra ska kalla dig, så är du med. Du behöver inget konto.",
  enter: "Till tavlan",
  passcode: "Lösenord",
  passcodeHint: "Länken kräver ett. Den som skickade länken vet vad det är.",
  passcodeWrong: "Det är inte länkens lösenord. Kontrollera det och skriv det igen.",
  noSecret: {
    title: "Länken är inte hel",
    text: "Den sista delen av adressen saknas. Kopiera hela länken, eller be om en ny.",
  },
  unknown: {
    title: "Länken fungerar inte",
    text: "Ett tecken kan ha försvunnit på vägen. Kopiera hela länken en gång till, eller be den som skickade den om en ny.",
  },
  withdrawn: {
    title: "Länken har dragits tillbaka",
    text: "Tavlans facilitator har stängt den, kanske för att arbetet är klart. Fråga den som skickade den om du fortfarande ska vara med.",
  },
  expired: {
    title: "Länken har gått ut",
    text: "Den gällde en begränsad tid. Be den som skickade den om en ny.",
  },
  usedUp: {
    title: "Länken är förbrukad",
    text: "Den har släppt in så många som den var gjord för. Be den som skickade den om en ny.",
  },
  refused: {
    title: "Länken gäller inte dig",
    text: "Tavlans facilitator har stängt den för dig. Be att få bli insläppt.",
  },
  busy: "Det blev för många försök. Vänta några minuter och försök igen: länken gäller fortfarande.",
  busyFor: {
    one: "Det blev för många försök. Vänta {count} minut och försök igen: länken gäller fortfarande.",
    other:
      "Det blev för många försök. Vänta {count} minuter och försök igen: länken gäller fortfarande.",
  },
  offline:
    "Tavlan går inte att nå just nu. Kontrollera anslutningen och försök igen: länken gäller fortfarande.",
  failed: "Något gick fel på servern. Inget har gått förlorat: försök igen om en stund.",
};
