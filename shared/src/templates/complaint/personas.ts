import type { TemplatePersona } from "../template";
import { words } from "../words";

export const complaintPersonas: readonly TemplatePersona[] = [
  {
    name: words(
      "Tove, student, travels home every month",
      "Tove, student, åker hem varje månad",
      "Tove, studerende, tager hjem hver måned",
      "Tove, student, drar hjem hver måned",
    ),
    quote: words(
      "I don't want a voucher. I want somebody to say sorry.",
      "Jag vill inte ha en kupong. Jag vill att någon säger förlåt.",
      "Jeg vil ikke have en voucher. Jeg vil have, at nogen siger undskyld.",
      "Jeg vil ikke ha en kupong. Jeg vil at noen sier unnskyld.",
    ),
    goals: words(
      "To come home when she said she would",
      "Att komma hem när hon sagt att hon kommer",
      "At komme hjem, når hun har sagt, hun kommer",
      "Å komme hjem når hun har sagt at hun kommer",
    ),
    needs: words(
      "To be believed, and to hear what happens now",
      "Bli trodd, och få veta vad som händer nu",
      "At blive troet og få at vide, hvad der sker nu",
      "Å bli trodd, og få vite hva som skjer nå",
    ),
    frustrations: words(
      "Answers that could have been sent to anybody",
      "Svar som kunde ha skickats till vem som helst",
      "Svar, der kunne være sendt til hvem som helst",
      "Svar som kunne vært sendt til hvem som helst",
    ),
  },
  {
    name: words(
      "Arne, 74, stood there too and never complained",
      "Arne, 74, stod också där och klagade aldrig",
      "Arne, 74, stod der også og klagede aldrig",
      "Arne, 74, sto der også og klaget aldri",
    ),
    quote: words(
      "It's no use. I take the car now.",
      "Det tjänar ingenting till. Nu tar jag bilen.",
      "Det nytter jo ikke. Nu tager jeg bilen.",
      "Det nytter jo ikke. Nå tar jeg bilen.",
    ),
  },
  {
    name: words(
      "Lars, has not taken the train since 2019",
      "Lars, har inte åkt tåg sedan 2019",
      "Lars, har ikke kørt med tog siden 2019",
      "Lars, har ikke tatt toget siden 2019",
    ),
    quote: words(
      "I heard enough at work.",
      "Jag har hört tillräckligt på jobbet.",
      "Jeg har hørt nok på arbejdet.",
      "Jeg har hørt nok på jobben.",
    ),
    isCustomer: false,
  },
];
