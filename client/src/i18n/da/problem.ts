import type { CoreDictionary } from "../dictionary";

export const problem: CoreDictionary["problem"] = {
  malformed: "Serveren kunne ikke læse det. Intet blev ændret: genindlæs siden, og prøv igen.",
  invalid:
    "Noget af det, du skrev, kan ikke bruges. Intet blev ændret: forkort det, eller skriv det om.",
  "foreign-origin":
    "Serveren tager kun imod ændringer fra Resas egne sider. Intet blev ændret: åbn Resa på den sædvanlige adresse.",
  "not-permitted":
    "Din rolle på tavlen tillader det ikke. Intet blev ændret: spørg tavlens facilitator.",
  "not-found":
    "Det er her ikke længere, eller det er ikke delt med dig. Bed afsenderen om et nyt link.",
  "template-unknown":
    "Skabelonen findes ikke mere. Der blev ikke lavet nogen tavle: genindlæs siden, og vælg en anden.",
  "link-unknown": "Linket virker ikke. Bed afsenderen om et nyt.",
  "link-expired": "Linket er udløbet. Bed afsenderen om et nyt.",
  "id-taken": "Det kunne ikke tilføjes. Intet blev ændret: genindlæs siden, og prøv igen.",
  "board-full":
    "Tavlen kan ikke rumme flere kommentarer eller reaktioner. Intet blev tilføjet: fortsæt på en ny tavle.",
  "too-large": "Det er mere, end serveren tager på én gang. Intet blev ændret: prøv med mindre.",
  "wrong-content-type":
    "Serveren kunne ikke læse det. Intet blev ændret: genindlæs siden, og prøv igen.",
  "upgrade-needed":
    "Direkteforbindelsen blev stoppet på vejen. Intet er gået tabt: bed dem, der passer jeres netværk, om at lukke den igennem.",
  "too-many": "Det var meget på én gang. Intet er gået tabt: vent et øjeblik, og prøv igen.",
  "picture-too-large":
    "Billedet fylder mere end 10 MB. Intet blev tilføjet: gør det mindre, og prøv igen.",
  "picture-type-unknown":
    "Filen er ikke et billede, som Resa kan vise. Intet blev tilføjet: vælg en PNG, JPEG, WebP eller GIF.",
  "picture-too-many-pixels":
    "Billedet har mere end 40 megapixel, eller det er en animation med for mange billeder. Intet blev tilføjet: gør det mindre, og prøv igen.",
  "picture-damaged":
    "Billedet er beskadiget eller kom ikke helt frem. Intet blev tilføjet: prøv igen, eller vælg en anden fil.",
  "picture-too-slow":
    "Billedet tager for lang tid at læse. Intet blev tilføjet: gem det igen i et billedprogram, eller vælg et andet.",
  "storage-full":
    "Serverens disk er fuld. Det, der var gemt, er i sikkerhed: bed den, der driver serveren, om at skaffe plads.",
  "storage-failed":
    "Serveren kan ikke nå sin disk lige nu. Det, der var gemt, er i sikkerhed: prøv igen om lidt.",
  failed: "Noget gik galt på serveren. Det, der var gemt, er i sikkerhed: prøv igen om lidt.",
  offline:
    "Der er ingen forbindelse til serveren. Intet er gået tabt: prøv igen, når du er online.",
};
