import type { MoreDictionary } from "../dictionary";

export const problem: MoreDictionary["problem"] = {
  "templates-full":
    "Du har 50 mallar, och fler får inte plats. Inget sparades: ta bort någon som du inte använder längre.",
  "board-too-large":
    "Tavlan är för stor för att bli en mall. Inget sparades: kopiera resan du behöver till en egen tavla och spara den.",
  "link-withdrawn": "Länken har dragits tillbaka. Be den som skickade den om en ny.",
  "link-used-up":
    "Länken har släppt in så många som den var gjord för. Be den som skickade den om en ny.",
  "passcode-needed": "Länken kräver en kod. Be den som skickade länken om koden och skriv den här.",
  "passcode-wrong": "Det är inte länkens kod. Kontrollera den och skriv den igen.",
  "code-unknown":
    "Koden fungerar inte: den är felskriven, använd eller för gammal. Skapa en ny på din andra enhet.",
  "last-facilitator":
    "En tavla behöver en facilitator. Inget ändrades: gör någon annan till facilitator först.",
  "already-led":
    "Någon annan presenterar redan tavlan. Inget ändrades: ta över först, eller följ med.",
  "versions-full":
    "Tavlan har 1 000 namngivna versioner, och fler får inte plats. Inget sparades: ta bort någon som du inte behöver längre.",
  "version-damaged":
    "Versionen är skadad på servern och kan varken visas eller återställas. Själva tavlan är som den var: välj en annan version, och säg till den som driver servern.",
};
