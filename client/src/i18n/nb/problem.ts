import type { CoreDictionary } from "../dictionary";

export const problem: CoreDictionary["problem"] = {
  malformed:
    "Serveren kunne ikke lese det. Ingenting ble endret: last siden på nytt, og prøv igjen.",
  invalid:
    "Noe av det du skrev, kan ikke brukes. Ingenting ble endret: kort det ned, eller skriv det om.",
  "foreign-origin":
    "Serveren tar bare imot endringer fra Resas egne sider. Ingenting ble endret: åpne Resa på den vanlige adressen.",
  "not-permitted":
    "Rollen din på tavlen tillater ikke det. Ingenting ble endret: spør tavlens fasilitator.",
  "not-found":
    "Det er ikke her lenger, eller det er ikke delt med deg. Be den som sendte det, om en ny lenke.",
  "template-unknown":
    "Malen finnes ikke lenger. Ingen tavle ble laget: last siden på nytt, og velg en annen.",
  "link-unknown": "Lenken virker ikke. Be den som sendte den, om en ny.",
  "link-expired": "Lenken er utløpt. Be den som sendte den, om en ny.",
  "id-taken": "Det kunne ikke legges til. Ingenting ble endret: last siden på nytt, og prøv igjen.",
  "board-full":
    "Tavlen har ikke plass til flere kommentarer eller reaksjoner. Ingenting ble lagt til: fortsett på en ny tavle.",
  "too-large": "Det er mer enn serveren tar på én gang. Ingenting ble endret: prøv med mindre.",
  "wrong-content-type":
    "Serveren kunne ikke lese det. Ingenting ble endret: last siden på nytt, og prøv igjen.",
  "upgrade-needed":
    "Direktetilkoblingen ble stoppet på veien. Ingenting er tapt: be den som drifter nettverket deres, om å slippe den gjennom.",
  "too-many": "Det var mye på én gang. Ingenting er tapt: vent litt, og prøv igjen.",
  "picture-too-large":
    "Bildet er større enn 10 MB. Ingenting ble lagt til: gjør det mindre, og prøv igjen.",
  "picture-type-unknown":
    "Filen er ikke et bilde som Resa kan vise. Ingenting ble lagt til: velg en PNG, JPEG, WebP eller GIF.",
  "picture-too-many-pixels":
    "Bildet har mer enn 40 megapiksler, eller det er en animasjon med for mange bilder. Ingenting ble lagt til: gjør det mindre, og prøv igjen.",
  "picture-damaged":
    "Bildet er skadet eller kom ikke helt fram. Ingenting ble lagt til: prøv igjen, eller velg en annen fil.",
  "picture-too-slow":
    "Bildet tar for lang tid å lese. Ingenting ble lagt til: lagre det på nytt i et bildeprogram, eller velg et annet.",
  "storage-full":
    "Disken til serveren er full. Det som var lagret, er trygt: be den som drifter serveren, om å skaffe plass.",
  "storage-failed":
    "Serveren når ikke disken sin akkurat nå. Det som var lagret, er trygt: prøv igjen om litt.",
  failed: "Noe gikk galt på serveren. Det som var lagret, er trygt: prøv igjen om litt.",
  offline: "Det er ingen tilkobling til serveren. Ingenting er tapt: prøv igjen når du er på nett.",
};
