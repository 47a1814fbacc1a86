/** How a title begins where it is the organisation that speaks and not the customer. */
const beginnings: readonly RegExp[] = [
  // Our …, and we who offer: "We want to move" may be a family.
  /^(our|vår|vårt|våra|vores|vort|våre)\s/i,
  /^(we|vi)\s(?!(want|need|have|would|must|can|are|vill|behöver|måste|har|är|kan|vil|skal|må|trenger|er|ønsker|gerne|gjerne)\s)/i,
  // What happens inside.
  /^(customer |kund|kunde)?(on|off)boarding/i,
  /^(\S+ ){0,2}\S*(process|proces|prosess|procedure|procedur|prosedyre|workflow|arbetsflöde)(en|et)?\s/i,
  /^(customer journey|kundresa|kunderejse|kundereise)/i,
  /^(handling|managing|processing|selling|providing|delivering|offering|delivery|provision) /i,
  /^(provide|deliver|offer|sell|handle|manage|process|serve|acquire|retain) /i,
  /^(handläggning|hantering|försäljning|leverans|tillhandahållande) /i,
  /^(hantera|handlägga|leverera|erbjuda|sälja|tillhandahålla) /i,
  /^(håndtering|sagsbehandling|saksbehandling|salg|levering) /i,
  /^(håndtere|levere|tilby|tilbyde|sælge|selge) /i,
];

/**
 * The word with which a title begins at the organisation instead of the customer, or the whole name of who answers for the journey
 * (`owner`); null when nothing speaks for it.
 */
export function organisationIn(title: string, owner = ""): string | null {
  const words = title.trim();
  const name = owner.trim();
  if (name.length > 1 && words.toLowerCase().startsWith(`${name.toLowerCase()} `)) return name;
  if (!beginnings.some((beginning) => beginning.test(`${words} `))) return null;
  return words.split(/\s/)[0] ?? null;
}
