import type { Dictionary } from "../dictionary";

export const wall: Dictionary["wall"] = {
  title: "Väggskärm",
  at: "{at} av {count}",
  offline: "Offline sedan {time}. Det som visas är från den tidpunkten.",
  open: "Öppna tavlan i mobilen",
  join: "Kom till tavlan med mobilen",
  code: "QR-kod med vägen till tavlan",
  empty: "Det finns inget på tavlan än. Det visas här så snart det finns något.",
  tried: "Nya försök görs automatiskt. Ingen behöver göra något här.",
  closed:
    "Tavlans facilitator kan göra en ny länk för skärmen. Tills dess görs ett nytt försök med några minuters mellanrum.",
  again: "Tavlan öppnas på nytt om en minut. Ingen behöver göra något här.",
};
