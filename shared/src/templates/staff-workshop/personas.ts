import type { TemplatePersona } from "../template";
import { words } from "../words";

export const staffWorkshopPersonas: readonly TemplatePersona[] = [
  {
    name: words(
      "Ingrid, twelve years at the counter",
      "Ingrid, tolv år i disken",
      "Ingrid, tolv år bag skranken",
      "Ingrid, tolv år i skranken",
    ),
    quote: words(
      "I've seen four such projects. What happens on Monday?",
      "Jag har sett fyra sådana projekt. Vad händer på måndag?",
      "Jeg har set fire af den slags projekter. Hvad sker der på mandag?",
      "Jeg har sett fire slike prosjekter. Hva skjer på mandag?",
    ),
    goals: words(
      "To be able to help the one in front of her",
      "Att kunna hjälpa den som står framför henne",
      "At kunne hjælpe den, der står foran hende",
      "Å kunne hjelpe den som står foran henne",
    ),
    needs: words(
      "To see that her word leads to something",
      "Se att det hon säger leder till något",
      "At se, at det, hun siger, fører til noget",
      "Å se at det hun sier, fører til noe",
    ),
    frustrations: words(
      "That those who decide never meet a customer",
      "Att de som bestämmer aldrig träffar en kund",
      "At de, der bestemmer, aldrig møder en kunde",
      "At de som bestemmer, aldri møter en kunde",
    ),
  },
  {
    name: words(
      "Pelle, leads the day",
      "Pelle, leder dagen",
      "Palle, leder dagen",
      "Pelle, leder dagen",
    ),
    quote: words(
      "My job is to keep quiet at the right moment.",
      "Mitt jobb är att vara tyst i rätt ögonblick.",
      "Min opgave er at tie stille på det rigtige tidspunkt.",
      "Jobben min er å tie på riktig tidspunkt.",
    ),
  },
];
