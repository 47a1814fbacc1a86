import type { Template } from "../template";
import { words } from "../words";
import { nextTime } from "./next-time";
import { sendingIt } from "./sending-it";
import { theMoney } from "./the-money";
import { theParcel } from "./the-parcel";
import { returnOfGoodsLanes } from "./lanes";
import { returnOfGoodsPersonas } from "./personas";

/** Shoes that don't fit, from the opened parcel to the next order. */
export const returnOfGoods: Template = {
  id: "return-of-goods",
  title: words(
    "Sending something back",
    "Skicka tillbaka en vara",
    "Sende en vare retur",
    "Sende en vare i retur",
  ),
  description: words(
    "From the opened parcel to the money back, and to the question whether they will buy again.",
    "Från uppackat paket till pengarna tillbaka, och till frågan om de handlar igen.",
    "Fra åbnet pakke til pengene retur, og til spørgsmålet, om de handler igen.",
    "Fra åpnet pakke til pengene tilbake, og til spørsmålet om de handler igjen.",
  ),
  promise: words(
    "Wrong for you? Money back in three days, without questions",
    "Blev det fel? Pengarna tillbaka inom tre dagar, utan frågor",
    "Passer det ikke? Pengene retur inden for tre dage, uden spørgsmål",
    "Ble det feil? Pengene tilbake innen tre dager, uten spørsmål",
  ),
  vision: {
    think: words(
      "It's no risk to try",
      "Det är ingen risk att prova",
      "Der er ingen risiko ved at prøve",
      "Det er ingen risiko å prøve",
    ),
    feel: words("Trusted", "Att de litar på mig", "At de stoler på mig", "At de stoler på meg"),
    say: words(
      "It was as easy to send back as to buy",
      "Det var lika lätt att skicka tillbaka som att köpa",
      "Det var lige så let at sende retur som at købe",
      "Det var like lett å sende tilbake som å kjøpe",
    ),
  },
  journeys: [
    {
      title: words(
        "The shoes don't fit, and I need others by Saturday",
        "Skorna passar inte, och jag behöver andra till lördag",
        "Skoene passer ikke, og jeg skal bruge nogle andre til lørdag",
        "Skoene passer ikke, og jeg trenger andre til lørdag",
      ),
      purpose: words(
        "Dance at the wedding, in shoes that don't hurt",
        "Dansa på bröllopet i skor som inte gör ont",
        "Danse til brylluppet i sko, der ikke gør ondt",
        "Danse i bryllupet i sko som ikke gjør vondt",
      ),
      need: words(
        "The shoes pinch, and the wedding is in nine days",
        "Skorna klämmer, och bröllopet är om nio dagar",
        "Skoene klemmer, og der er ni dage til brylluppet",
        "Skoene klemmer, og bryllupet er om ni dager",
      ),
      met: words(
        "The right shoes on, and the money back",
        "Rätt skor på fötterna, och pengarna tillbaka",
        "De rigtige sko på fødderne og pengene retur",
        "Riktige sko på føttene, og pengene tilbake",
      ),
      state: "as-is",
      owner: words(
        "Head of delivery and returns",
        "Ansvarig för leveranser och returer",
        "Ansvarlig for levering og returvarer",
        "Ansvarlig for levering og retur",
      ),
      personas: returnOfGoodsPersonas,
      lanes: returnOfGoodsLanes,
      phases: [theParcel, sendingIt, theMoney, nextTime],
    },
  ],
};
