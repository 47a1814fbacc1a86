import type { Dictionary } from "../dictionary";

export const saved: Dictionary["saved"] = {
  saved: "Sparat",
  savedText: "Servern har varje ändring på disk.",
  saving: "Sparar…",
  savingText: "Dina ändringar är på väg till serverns disk.",
  connecting: "Ansluter…",
  reconnecting: "Ansluter igen…",
  connectingText: "Ett ögonblick: vi frågar servern.",
  offline: "Offline",
  offlineWith: {
    one: "Offline: {count} ändring finns kvar här",
    other: "Offline: {count} ändringar finns kvar här",
  },
  offlineText: "Du kan fortsätta. Ändringarna skickas så snart det finns en anslutning.",
  keepOpen: "Ha sidan öppen tills dess.",
  back: "Ansluten igen.",
  refused: "Inte sparat: {reason}",
  notSaved: "Inte sparat",
  cutOff: "Frånkopplad: {reason}",
  disconnected: "Frånkopplad",
  cutOffText: "Allt är sparat. Ladda om sidan för att fortsätta.",
  refusedText: "Kopiera det som är viktigt och ladda sedan om sidan.",
  reason: {
    notPermitted: "du får inte ändra på tavlan",
    badUpdate: "servern kunde inte läsa ändringen",
    tooMuch: "för mycket skickades på en gång",
    sessionEnded: "ditt besök är slut",
    gone: "tavlan har lagts i papperskorgen",
    damaged: "tavlan är skadad på serverns disk",
  },
  roleChanged: "Din roll har ändrats. {may}.",
  gone: {
    title: "Tavlan finns inte här",
    text: "Den kan ligga i någons papperskorg, eller så har den aldrig delats med den här webbläsaren. Be om en ny länk.",
  },
  ended: {
    title: "Du är inte längre med på tavlan",
    text: "Facilitatorn har tagit bort dig, eller dragit tillbaka länken du kom med. Det du har skrivit finns kvar. Be om en ny länk.",
  },
  damaged: {
    title: "Tavlan är skadad på servern",
    text: "Det som finns på serverns disk är inte det som skrevs dit, så det visas inte. Den som sköter servern kan hämta tillbaka tavlan från en säkerhetskopia. Sidan tittar efter igen av sig själv.",
    keep: "Ha sidan öppen: den har kvar tavlan och skickar den när serverns har lagats.",
  },
  opening: "Öppnar tavlan…",
  notReached: {
    title: "Tavlan går inte att nå",
    text: "Servern svarar inte. Inget har gått förlorat: vi försöker igen automatiskt.",
  },
  leave: "Allt är inte sparat än",
  leaveText: {
    one: "Lämnar du nu kan {count} ändring gå förlorad. Sidan stängs av sig själv så snart den är sparad.",
    other:
      "Lämnar du nu kan {count} ändringar gå förlorade. Sidan stängs av sig själv så snart de är sparade.",
  },
  stay: "Stanna kvar",
  leaveAnyway: "Lämna utan att spara",
};
