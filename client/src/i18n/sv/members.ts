import type { Dictionary } from "../dictionary";

export const members: Dictionary["members"] = {
  title: "Personer på tavlan",
  loading: "Hämtar personerna…",
  me: "{name} (du)",
  here: "Här nu",
  away: "Inte här",
  byLink: "Kom med ”{link}”",
  bySomeLink: "Kom med en länk",
  nameOf: "Namn på {name}",
  roleOf: "Roll för {name}",
  roleGiven: "{name}: {role} från och med nu.",
  more: "Mer för {name}",
  rename: "Byt namn på tavlan",
  remove: "Ta bort från tavlan",
  removeText:
    "{name} lämnar tavlan genast. Det som personen har skrivit finns kvar, och med en länk som gäller går det att komma in igen. Det går inte att ångra.",
  removeYes: "Ta bort",
  removed: "{name} är inte längre med på tavlan.",
  leave: "Lämna tavlan",
  leaveText:
    "Du lämnar tavlan genast, och det du har skrivit finns kvar. För att komma tillbaka behöver du en länk.",
  leaveYes: "Lämna",
  left: "Du har lämnat tavlan.",
  stepDown:
    "Då leder du inte längre tavlan. Bara en annan facilitator kan göra dig till facilitator igen.",
  stepDownYes: "Ta den andra rollen",
  no: "Nej, stanna",
  last: "Du är den enda facilitatorn. Innan du tar en annan roll eller lämnar, gör någon annan till facilitator.",
};
