import type { Dictionary } from "../dictionary";

export const wall: Dictionary["wall"] = {
  title: "Vægskærm",
  at: "{at} af {count}",
  offline: "Offline siden {time}. Det, der vises, er fra det tidspunkt.",
  open: "Åbn tavlen på din telefon",
  join: "Kom til tavlen med din telefon",
  code: "QR-kode med vejen til tavlen",
  empty: "Der står ikke noget på tavlen endnu. Det vises her, så snart der gør.",
  tried: "Der prøves automatisk igen. Ingen behøver at gøre noget her.",
  closed:
    "Tavlens facilitator kan lave et nyt link til skærmen. Indtil da prøves der igen med få minutters mellemrum.",
  again: "Tavlen åbnes igen om et minut. Ingen behøver at gøre noget her.",
};
