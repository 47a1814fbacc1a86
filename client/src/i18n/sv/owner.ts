import type { Dictionary } from "../dictionary";

export const owner: Dictionary["owner"] = {
  part: "Vår del",
  mark: {
    customer: "Kundens eget steg",
    partner: "En partners steg",
    nobody: "Ingen äger steget",
  },
  acts: {
    customer: "Här agerar kunden själv",
    partner: "Här agerar en partner",
    nobody: "Här agerar ingen",
  },
  outsideCount: { one: "{count} steg utanför vår del", other: "{count} steg utanför vår del" },
  nobodyCount: { one: "{count} som ingen äger", other: "{count} som ingen äger" },
  outside: {
    title: "Steg utanför vår del",
    nobody: "Ägs av ingen",
    partner: "Sköts av en partner",
    customer: "Görs av kunden själv",
    none: "Alla steg i resan är våra, eller så har ingen sagt något.",
  },
};
