import type { Dictionary } from "../dictionary";

export const owner: Dictionary["owner"] = {
  part: "Vår del",
  mark: {
    customer: "Kundens eget steg",
    partner: "En partners steg",
    nobody: "Ingen eier steget",
  },
  acts: {
    customer: "Her handler kunden selv",
    partner: "Her handler en partner",
    nobody: "Her handler ingen",
  },
  outsideCount: { one: "{count} steg utenfor vår del", other: "{count} steg utenfor vår del" },
  nobodyCount: { one: "{count} som ingen eier", other: "{count} som ingen eier" },
  outside: {
    title: "Steg utenfor vår del",
    nobody: "Ingen eier disse",
    partner: "En partner bærer disse",
    customer: "Kunden gjør disse alene",
    none: "Alle steg i reisen er våre, eller ingen har sagt noe.",
  },
};
