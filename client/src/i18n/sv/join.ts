import type { Dictionary } from "../dictionary";

export const join: Dictionary["join"] = {
  title: "Gå med på tavlan",
  welcome: "Du är inbjuden till en tavla",
  text: "Skriv vad de andra ska kalla dig, så är du med. Du behöver inget konto.",
  enter: "Till tavlan",
  noSecret: {
    title: "Länken är inte hel",
    text: "Den sista delen av adressen saknas. Kopiera hela länken, eller be om en ny.",
  },
  unknown: {
    title: "Länken fungerar inte",
    text: "Den kan ha dragits tillbaka, eller så försvann ett tecken på vägen. Be den som skickade den om en ny.",
  },
  expired: {
    title: "Länken har gått ut",
    text: "Den gällde en begränsad tid. Be den som skickade den om en ny.",
  },
  refused: {
    title: "Länken gäller inte dig",
    text: "Tavlans facilitator har stängt den för dig. Be att få bli insläppt.",
  },
  busy: {
    title: "För många försök",
    text: "Vänta en minut och försök igen. Länken gäller fortfarande.",
  },
  offline: {
    title: "Ingen anslutning",
    text: "Tavlan går inte att nå just nu. Kontrollera anslutningen och försök igen. Länken gäller fortfarande.",
  },
  failed: {
    title: "Tavlan gick inte att öppna",
    text: "Något gick fel på servern. Inget har gått förlorat: försök igen om en stund.",
  },
};
