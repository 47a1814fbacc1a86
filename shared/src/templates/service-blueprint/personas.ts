import type { TemplatePersona } from "../template";
import { words } from "../words";

export const serviceBlueprintPersonas: readonly TemplatePersona[] = [
  {
    name: words(
      "Leila, cycles to work every day",
      "Leila, cyklar till jobbet varje dag",
      "Leila, cykler på arbejde hver dag",
      "Leila, sykler til jobben hver dag",
    ),
    quote: words(
      "Without the bike I'm forty minutes late.",
      "Utan cykeln kommer jag fyrtio minuter för sent.",
      "Uden cyklen kommer jeg fyrre minutter for sent.",
      "Uten sykkelen kommer jeg førti minutter for sent.",
    ),
    goals: words(
      "To arrive awake, and on time",
      "Komma fram pigg och i tid",
      "At møde frisk og til tiden",
      "Å komme fram våken og i tide",
    ),
    needs: words(
      "To know when it's ready, and what it costs",
      "Veta när den är klar och vad det kostar",
      "At vide, hvornår den er klar, og hvad det koster",
      "Å vite når den er ferdig, og hva det koster",
    ),
    frustrations: words(
      "Words like “bottom bracket”",
      "Ord som ”vevlager”",
      "Ord som »krankboks«",
      "Ord som «krankboks»",
    ),
  },
  {
    name: words(
      "Henning, mends it himself",
      "Henning, lagar själv",
      "Henning, reparerer selv",
      "Henning, fikser det selv",
    ),
    quote: words(
      "I'd come to you if I knew what it would cost.",
      "Jag hade kommit till er om jag visste vad det kostar.",
      "Jeg ville komme til jer, hvis jeg vidste, hvad det koster.",
      "Jeg hadde kommet til dere hvis jeg visste hva det koster.",
    ),
    isCustomer: false,
  },
];
