import type { Dictionary } from "../dictionary";

export const wall: Dictionary["wall"] = {
  title: "Veggskjerm",
  at: "{at} av {count}",
  offline: "Frakoblet siden {time}. Det som vises, er fra det tidspunktet.",
  open: "Åpne tavlen på telefonen",
  join: "Kom til tavlen med telefonen",
  code: "QR-kode med veien til tavlen",
  empty: "Det står ikke noe på tavlen ennå. Det vises her så snart det kommer noe.",
  tried: "Det prøves automatisk igjen. Ingen trenger å gjøre noe her.",
  closed:
    "Fasilitatoren for tavlen kan lage en ny lenke for skjermen. Til da prøves det igjen med noen få minutters mellomrom.",
  again: "Tavlen åpnes igjen om et minutt. Ingen trenger å gjøre noe her.",
};
