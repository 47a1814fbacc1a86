import type { MoreDictionary } from "../dictionary";

export const problem: MoreDictionary["problem"] = {
  "templates-full":
    "Du har 50 maler, og det er ikke plass til flere. Ingenting ble lagret: slett en som du ikke bruker lenger.",
  "board-too-large":
    "Tavlen er for stor til å bli en mal. Ingenting ble lagret: kopier reisen du trenger, til en egen tavle, og lagre den.",
  "link-withdrawn": "Lenken er trukket tilbake. Be den som sendte den, om en ny.",
  "link-used-up":
    "Lenken har sluppet inn så mange som den var laget for. Be den som sendte den, om en ny.",
  "passcode-needed": "Lenken krever en kode. Be den som sendte lenken, om koden, og skriv den her.",
  "passcode-wrong": "Det er ikke koden til denne lenken. Sjekk den og skriv den på nytt.",
  "code-unknown":
    "Koden virker ikke: den er feilskrevet, brukt eller for gammel. Lag en ny på den andre enheten din.",
  "last-facilitator":
    "En tavle trenger en fasilitator. Ingenting ble endret: gjør noen andre til fasilitator først.",
  "already-led":
    "Noen andre presenterer allerede tavlen. Ingenting ble endret: ta over først, eller følg med.",
  "versions-full":
    "Tavlen har 1 000 navngitte versjoner, og det er ikke plass til flere. Ingenting ble lagret: slett en du ikke trenger lenger.",
  "version-damaged":
    "Versjonen er skadet på serveren og kan verken vises eller gjenopprettes. Selve tavlen er som den var: velg en annen versjon, og si fra til den som driver serveren.",
};
