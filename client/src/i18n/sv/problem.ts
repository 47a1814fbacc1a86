import type { CoreDictionary } from "../dictionary";

export const problem: CoreDictionary["problem"] = {
  malformed: "Servern kunde inte läsa det där. Inget ändrades: ladda om sidan och försök igen.",
  invalid: "Något i det du skrev går inte att använda. Inget ändrades: korta ner eller skriv om.",
  "foreign-origin":
    "Servern tar bara emot ändringar från Resas egna sidor. Inget ändrades: öppna Resa på den vanliga adressen.",
  "not-permitted":
    "Din roll på tavlan tillåter inte det. Inget ändrades: fråga tavlans facilitator.",
  "not-found":
    "Det finns inte kvar här, eller är inte delat med dig. Be den som skickade det om en ny länk.",
  "template-unknown":
    "Mallen finns inte längre. Ingen tavla skapades: ladda om sidan och välj en annan.",
  "link-unknown": "Länken fungerar inte. Be den som skickade den om en ny.",
  "link-expired": "Länken har gått ut. Be den som skickade den om en ny.",
  "id-taken": "Det gick inte att lägga till. Inget ändrades: ladda om sidan och försök igen.",
  "board-full":
    "Tavlan rymmer inga fler kommentarer eller reaktioner. Inget lades till: fortsätt på en ny tavla.",
  "too-large": "Det är mer än servern tar på en gång. Inget ändrades: försök med mindre.",
  "wrong-content-type":
    "Servern kunde inte läsa det där. Inget ändrades: ladda om sidan och försök igen.",
  "upgrade-needed":
    "Direktanslutningen stoppades på vägen. Inget har gått förlorat: be den som sköter ert nätverk att släppa igenom den.",
  "too-many": "Det var mycket på en gång. Inget har gått förlorat: vänta en stund och försök igen.",
  "picture-too-large":
    "Bilden är större än 10 MB. Inget lades till: gör den mindre och försök igen.",
  "picture-type-unknown":
    "Filen är inte en bild som Resa kan visa. Inget lades till: välj en PNG, JPEG, WebP eller GIF.",
  "picture-too-many-pixels":
    "Bilden har mer än 40 megapixel, eller är en animation med för många bildrutor. Inget lades till: gör den mindre och försök igen.",
  "picture-damaged":
    "Bilden är skadad eller kom inte fram hel. Inget lades till: försök igen eller välj en annan fil.",
  "picture-too-slow":
    "Bilden tar för lång tid att läsa. Inget lades till: spara om den i ett bildprogram eller välj en annan.",
  "storage-full":
    "Serverns disk är full. Det som var sparat är i säkerhet: be den som sköter servern att göra plats.",
  "storage-failed":
    "Servern når inte sin disk just nu. Det som var sparat är i säkerhet: försök igen om en stund.",
  failed: "Något gick fel på servern. Det som var sparat är i säkerhet: försök igen om en stund.",
  offline:
    "Det finns ingen anslutning till servern. Inget har gått förlorat: försök igen när du är online.",
};
