import type { Dictionary } from "../dictionary";

export const owner: Dictionary["owner"] = {
  part: "Vores del",
  mark: {
    customer: "Kundens eget trin",
    partner: "En partners trin",
    nobody: "Ingen ejer trinnet",
  },
  acts: {
    customer: "Her handler kunden selv",
    partner: "Her handler en partner",
    nobody: "Her handler ingen",
  },
  outsideCount: {
    one: "{count} trin uden for vores del",
    other: "{count} trin uden for vores del",
  },
  nobodyCount: { one: "{count}, som ingen ejer", other: "{count}, som ingen ejer" },
  outside: {
    title: "Trin uden for vores del",
    nobody: "Ingen ejer disse",
    partner: "En partner bærer disse",
    customer: "Kunden gør disse selv",
    none: "Alle trin i rejsen er vores, eller ingen har sagt noget.",
  },
};
