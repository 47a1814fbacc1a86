import type { Dictionary } from "../dictionary";

export const inspector: Dictionary["inspector"] = {
  label: "Det som är markerat",
  selected: { one: "{count} lapp markerad", other: "{count} lappar markerade" },
  kind: { cell: "Ruta", step: "Steg", phase: "Fas", lane: "Bana", journey: "Resa" },
  trail: "Var det finns",
  link: "Kopiera en länk hit",
  linkCopied: "Länken är kopierad.",
  linkByHand: "Webbläsaren låter inte en sida kopiera. Det här är länken: {link}",
  meanwhile: "Någon annan skrev ”{theirs}” under tiden. Enter behåller ditt, Escape tar deras.",
  gone: "Någon har tagit bort det från tavlan. Det du hade markerat finns inte längre där.",
  folded: "Hopfälld",
  notes: { one: "{count} lapp", other: "{count} lappar" },
  steps: { one: "{count} steg", other: "{count} steg" },
  phases: { one: "{count} fas", other: "{count} faser" },
  lanes: { one: "{count} bana", other: "{count} banor" },
  trace: {
    made: "Lades till av {name}, {when}",
    madeBy: "Lades till av {name}",
    madeWhen: "Lades till {when}",
    changed: "Ändrades senast av {name}, {when}",
    moved: "Flyttades senast av {name}, {when}",
  },
  note: {
    size: "Storlek",
    sizes: { small: "Liten", medium: "Mellan", large: "Stor" },
  },
  cell: {
    selectAll: "Markera alla lappar här",
    empty: "Inget här än.",
  },
  step: {
    actor: {
      unsaid: "Ingen har bestämt det, eller ingen har frågat.",
      customer: "Det kunden gör utan oss.",
      us: "Våra medarbetare eller system sköter det.",
      partner: "Någon utanför vår organisation sköter det.",
      nobody: "Det händer, och ingen har tagit sig an det.",
    },
  },
  phase: {
    period: {
      before: "Behovet, sökandet och valet: ännu inte kund.",
      during: "Från överenskommelsen tills allt är levererat.",
      after: "Att lämna, se tillbaka och kanske komma igen.",
    },
    kinds: "Lappar efter typ",
    kindCount: {
      one: "{kind}: {count} lapp. Visa bara de här",
      other: "{kind}: {count} lappar. Visa bara de här",
    },
    split: "Dela: ny fas från …",
  },
  lane: {
    height: "Höjd",
    asContent: "Som lapparna",
    ownHeight: "Egen",
    atLeast: "Minst",
    side: {
      customer: "I en blueprint: kundens sida, före interaktionslinjen.",
      seen: "I en blueprint: det kunden ser av oss, före synlighetslinjen.",
      unseen: "I en blueprint: det kunden inte ser, bakom synlighetslinjen.",
      support: "I en blueprint: det resten vilar på, bakom den interna interaktionslinjen.",
      none: "I en blueprint: ingen egen sida, den följer banan ovanför.",
    },
  },
  journey: {
    titleHint: "Med kundens ord: ”Jag vill …”, ”Jag måste …”.",
    purposeHint: "Vad som blir bättre i kundens liv, inte vad vi levererar.",
    personaEmpty: "Vems resa är det?",
    quote: "Vad personan skulle säga",
    quoteEmpty: "En mening med egna ord",
  },
};
