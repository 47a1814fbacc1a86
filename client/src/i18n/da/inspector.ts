import type { Dictionary } from "../dictionary";

export const inspector: Dictionary["inspector"] = {
  label: "Det markerede",
  selected: { one: "{count} seddel markeret", other: "{count} sedler markeret" },
  kind: { cell: "Felt", step: "Trin", phase: "Fase", lane: "Bane", journey: "Rejse" },
  trail: "Hvor det er",
  link: "Kopiér et link hertil",
  linkCopied: "Linket er kopieret.",
  linkByHand: "Browseren lader ikke en side kopiere. Her er linket: {link}",
  meanwhile: "En anden skrev ”{theirs}” imens. Enter beholder dit, Escape tager deres.",
  gone: "Nogen har fjernet det fra tavlen. Det, du havde markeret, er der ikke længere.",
  folded: "Foldet sammen",
  notes: { one: "{count} seddel", other: "{count} sedler" },
  steps: { one: "{count} trin", other: "{count} trin" },
  phases: { one: "{count} fase", other: "{count} faser" },
  lanes: { one: "{count} bane", other: "{count} baner" },
  trace: {
    made: "Lavet af {name}, {when}",
    madeBy: "Lavet af {name}",
    madeWhen: "Lavet {when}",
    changed: "Senest ændret af {name}, {when}",
    moved: "Senest flyttet af {name}, {when}",
  },
  note: {
    size: "Størrelse",
    sizes: { small: "Lille", medium: "Mellem", large: "Stor" },
  },
  cell: {
    selectAll: "Markér alle sedler her",
    empty: "Intet her endnu.",
  },
  step: {
    actor: {
      unsaid: "Ingen har besluttet det, eller ingen har spurgt.",
      customer: "Det, kunden gør uden os.",
      us: "Vores medarbejdere eller systemer bærer det.",
      partner: "Nogen uden for vores organisation bærer det.",
      nobody: "Det sker, og ingen har taget det på sig.",
    },
  },
  phase: {
    period: {
      before: "Behovet, søgningen og valget: endnu ikke kunde.",
      during: "Fra aftalen, til alt er leveret.",
      after: "At gå, se tilbage og måske komme igen.",
    },
    kinds: "Sedler efter type",
    kindCount: {
      one: "{kind}: {count} seddel. Vis kun disse",
      other: "{kind}: {count} sedler. Vis kun disse",
    },
    split: "Del: ny fase fra …",
  },
  lane: {
    height: "Højde",
    asContent: "Som sedlerne",
    ownHeight: "Sin egen",
    atLeast: "Mindst",
    side: {
      customer: "I et blueprint: kundens side, før interaktionslinjen.",
      seen: "I et blueprint: det, kunden ser af os, før synlighedslinjen.",
      unseen: "I et blueprint: det, kunden ikke ser, bag synlighedslinjen.",
      support: "I et blueprint: det, resten hviler på, bag den interne interaktionslinje.",
      none: "I et blueprint: ingen egen side; den følger banen ovenover.",
    },
  },
  journey: {
    titleHint: "Med kundens ord: ”Jeg vil …”, ”Jeg skal …”.",
    purposeHint: "Hvad der bliver bedre i kundens liv, ikke hvad vi leverer.",
    personaEmpty: "Hvis rejse er det?",
    quote: "Hvad personaen ville sige",
    quoteEmpty: "En sætning med egne ord",
  },
};
