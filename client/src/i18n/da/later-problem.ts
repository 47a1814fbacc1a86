import type { MoreDictionary } from "../dictionary";

export const problem: MoreDictionary["problem"] = {
  "templates-full":
    "Du har 50 skabeloner, og der er ikke plads til flere. Intet blev gemt: slet en, som du ikke længere har brug for.",
  "board-too-large":
    "Tavlen er for stor til at blive en skabelon. Intet blev gemt: kopiér den rejse, du har brug for, til en tavle for sig selv, og gem den.",
  "link-withdrawn": "Linket er trukket tilbage. Bed afsenderen om et nyt.",
  "link-used-up":
    "Linket har lukket så mange ind, som det var lavet til. Bed afsenderen om et nyt.",
  "passcode-needed": "Linket kræver en kode. Bed afsenderen om koden, og skriv den her.",
  "passcode-wrong": "Det er ikke linkets kode. Tjek den, og skriv den igen.",
  "code-unknown":
    "Koden virker ikke: den er skrevet forkert, brugt eller for gammel. Lav en ny på din anden enhed.",
  "last-facilitator":
    "En tavle skal have en facilitator. Intet blev ændret: gør først en anden til facilitator.",
  "already-led":
    "En anden præsenterer allerede tavlen. Intet blev ændret: tag først over, eller følg med.",
  "versions-full":
    "Tavlen har 1.000 navngivne versioner, og der er ikke plads til flere. Intet blev gemt: slet en, som du ikke længere har brug for.",
  "version-damaged":
    "Versionen er beskadiget på serveren og kan hverken vises eller gendannes. Selve tavlen er, som den var: vælg en anden version, og sig det til den, der driver serveren.",
};
