import type { Dictionary } from "../dictionary";

export const inspector: Dictionary["inspector"] = {
  label: "Det som er merket",
  selected: { one: "{count} lapp merket", other: "{count} lapper merket" },
  kind: { cell: "Rute", step: "Steg", phase: "Fase", lane: "Bane", journey: "Reise" },
  trail: "Hvor det er",
  link: "Kopier en lenke hit",
  linkCopied: "Lenken er kopiert.",
  linkByHand: "Nettleseren lar ikke en side kopiere. Her er lenken: {link}",
  meanwhile: "Noen andre skrev «{theirs}» imens. Enter beholder ditt, Escape tar deres.",
  gone: "Noen har fjernet det fra tavlen. Det du hadde merket, er ikke der lenger.",
  folded: "Foldet sammen",
  notes: { one: "{count} lapp", other: "{count} lapper" },
  steps: { one: "{count} steg", other: "{count} steg" },
  phases: { one: "{count} fase", other: "{count} faser" },
  lanes: { one: "{count} bane", other: "{count} baner" },
  trace: {
    made: "Laget av {name}, {when}",
    madeBy: "Laget av {name}",
    madeWhen: "Laget {when}",
    changed: "Sist endret av {name}, {when}",
    moved: "Sist flyttet av {name}, {when}",
  },
  note: {
    size: "Størrelse",
    sizes: { small: "Liten", medium: "Middels", large: "Stor" },
  },
  cell: {
    selectAll: "Merk alle lapper her",
    empty: "Ingenting her ennå.",
  },
  step: {
    actor: {
      unsaid: "Ingen har bestemt det, eller ingen har spurt.",
      customer: "Det kunden gjør uten oss.",
      us: "Medarbeiderne eller systemene våre bærer det.",
      partner: "Noen utenfor organisasjonen vår bærer det.",
      nobody: "Det skjer, og ingen har tatt tak i det.",
    },
  },
  phase: {
    period: {
      before: "Behovet, letingen og valget: ikke kunde ennå.",
      during: "Fra avtalen til alt er levert.",
      after: "Å gå, se tilbake og kanskje komme igjen.",
    },
    kinds: "Lapper etter type",
    kindCount: {
      one: "{kind}: {count} lapp. Vis bare disse",
      other: "{kind}: {count} lapper. Vis bare disse",
    },
    split: "Del: ny fase fra …",
  },
  lane: {
    height: "Høyde",
    asContent: "Som lappene",
    ownHeight: "Sin egen",
    atLeast: "Minst",
    side: {
      customer: "I et tjenestekart: kundens side, før interaksjonslinjen.",
      seen: "I et tjenestekart: det kunden ser av oss, før synlighetslinjen.",
      unseen: "I et tjenestekart: det kunden ikke ser, bak synlighetslinjen.",
      support: "I et tjenestekart: det resten hviler på, bak den interne interaksjonslinjen.",
      none: "I et tjenestekart: ingen egen side; den følger banen over.",
    },
  },
  journey: {
    titleHint: "Med kundens ord: «Jeg vil …», «Jeg må …».",
    purposeHint: "Hva som blir bedre i kundens liv, ikke hva vi leverer.",
    personaEmpty: "Hvem sin reise er det?",
    quote: "Hva personaen ville sagt",
    quoteEmpty: "En setning med egne ord",
  },
};
