import type { Dictionary } from "../dictionary";

export const problem: Dictionary["problem"] = {
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
  "too-large": "Det er mer enn serveren tar på én gang. Ingenting ble endret: prøv med mindre.",
  "wrong-content-type":
    "Serveren kunne ikke lese det. Ingenting ble endret: last siden på nytt, og prøv igjen.",
  "upgrade-needed":
    "Direktetilkoblingen ble stoppet på veien. Ingenting er tapt: be den som drifter nettverket deres, om å slippe den gjennom.",
  "too-many": "Det var mye på én gang. Ingenting er tapt: vent litt, og prøv igjen.",
  "storage-failed":
    "Serveren når ikke disken sin akkurat nå. Det som var lagret, er trygt: prøv igjen om litt.",
  failed: "Noe gikk galt på serveren. Det som var lagret, er trygt: prøv igjen om litt.",
  offline: "Det er ingen tilkobling til serveren. Ingenting er tapt: prøv igjen når du er på nett.",
};
