import type { TemplatePersona } from "../template";
import { words } from "../words";

export const veteranPersonas: readonly TemplatePersona[] = [
  {
    name: words(
      "Erik, 34, three missions abroad",
      "Erik, 34, tre utlandsinsatser",
      "Erik, 34, tre gange udsendt",
      "Erik, 34, tre utenlandsoppdrag",
    ),
    quote: words(
      "Others had it worse. I can manage.",
      "Andra hade det värre. Jag klarar mig.",
      "Andre havde det værre. Jeg klarer mig.",
      "Andre hadde det verre. Jeg klarer meg.",
    ),
    goals: words(
      "To be the father that he was before",
      "Att vara den pappa han var innan",
      "At være den far, han var før",
      "Å være den faren han var før",
    ),
    needs: words(
      "One person who knows the whole story",
      "En människa som kan hela historien",
      "Ét menneske, der kender hele historien",
      "Ett menneske som kjenner hele historien",
    ),
    frustrations: words(
      "To tell it from the beginning every time",
      "Att berätta från början varje gång",
      "At fortælle det forfra hver gang",
      "Å fortelle det fra begynnelsen hver gang",
    ),
  },
  {
    name: words(
      "Sara, lives with Erik",
      "Sara, lever med Erik",
      "Sara, bor sammen med Erik",
      "Sara, samboer med Erik",
    ),
    quote: words(
      "Nobody asks me. I'm the one who sees it.",
      "Ingen frågar mig. Det är jag som ser det.",
      "Ingen spørger mig. Det er mig, der ser det.",
      "Ingen spør meg. Det er jeg som ser det.",
    ),
    needs: words(
      "Somewhere to call without it becoming a case",
      "Någonstans att ringa utan att det blir ett ärende",
      "Et sted at ringe hen, uden at det bliver en sag",
      "Et sted å ringe uten at det blir en sak",
    ),
  },
  {
    name: words(
      "Micke, served with Erik, has never asked for anything",
      "Micke, tjänstgjorde med Erik, har aldrig bett om något",
      "Mikkel, udsendt med Erik, har aldrig bedt om noget",
      "Mikkel, tjenestegjorde med Erik, har aldri bedt om noe som helst",
    ),
    quote: words(
      "I threw the letter away. It was from the army.",
      "Jag slängde brevet. Det var från Försvarsmakten.",
      "Jeg smed brevet ud. Det var fra Forsvaret.",
      "Jeg kastet brevet. Det var fra Forsvaret.",
    ),
    isCustomer: false,
  },
];
