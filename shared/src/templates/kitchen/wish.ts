import { rows } from "./lanes";
import { note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const kitchenWish: TemplatePhase = {
  title: words("The wish", "Önskan", "Ønsket", "Ønsket"),
  period: "before",
  steps: [
    {
      title: words(
        "Gets tired of the old kitchen",
        "Tröttnar på det gamla köket",
        "Bliver træt af det gamle køkken",
        "Går lei av det gamle kjøkkenet",
      ),
      actor: "customer",
      wished: 0,
      actual: -1,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "We cook one at a time, as there is no room for two",
            "Vi lagar mat en i taget, för två får inte plats",
            "Vi laver mad en ad gangen, for der er ikke plads til to",
            "Vi lager mat én om gangen, for det er ikke plass til to",
          ),
        ],
        thoughts: [
          note(
            "Can we afford it? And where do you even begin?",
            "Har vi råd? Och var börjar man ens?",
            "Har vi råd? Og hvor begynder man overhovedet?",
            "Har vi råd? Og hvor begynner man egentlig?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Our friends' new kitchen, one Saturday evening",
              "Vännernas nya kök, en lördagskväll",
              "Vennernes nye køkken, en lørdag aften",
              "Vennenes nye kjøkken, en lørdagskveld",
            ),
            touchpoint: { channel: "in-person", wished: 1, actual: 1 },
          },
        ],
        "pain-points": [
          note(
            "The drawer has been jamming since Christmas",
            "Lådan har kärvat sedan i julas",
            "Skuffen har bundet siden jul",
            "Skuffen har kranglet siden jul",
          ),
        ],
        opportunities: [
          note(
            "A guide: what a kitchen costs, and how long it takes",
            "En guide: vad ett kök kostar och hur lång tid det tar",
            "En guide: hvad et køkken koster, og hvor lang tid det tager",
            "En guide: hva et kjøkken koster, og hvor lang tid det tar",
          ),
        ],
      }),
    },
    {
      title: words(
        "Looks around for ideas",
        "Letar inspiration",
        "Leder efter inspiration",
        "Leter etter inspirasjon",
      ),
      actor: "customer",
      wished: 1,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We save a hundred pictures and visit three shops",
            "Vi sparar hundra bilder och går i tre butiker",
            "Vi gemmer hundrede billeder og besøger tre butikker",
            "Vi lagrer hundre bilder og går i tre butikker",
          ),
        ],
        thoughts: [
          note(
            "It's all lovely. Would any of it fit at our place?",
            "Allt är så fint. Men skulle det få plats hos oss?",
            "Det hele er så flot. Men kan det være hjemme hos os?",
            "Alt er så fint. Men får det plass hjemme hos oss?",
          ),
          question(
            "White again, or dare we go green?",
            "Vitt igen, eller vågar vi ta grönt?",
            "Hvidt igen, eller tør vi vælge grønt?",
            "Hvitt igjen, eller tør vi velge grønt?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The display kitchens in the shop",
              "Utställningsköken i butiken",
              "Udstillingskøkkenerne i butikken",
              "Utstillingskjøkkenene i butikken",
            ),
            touchpoint: {
              channel: "place",
              wished: 2,
              actual: 1,
              action: words(
                "Show the whole price of the kitchen that they stand in",
                "Visa hela priset på köket de står i",
                "Vis hele prisen på det køkken, de står i",
                "Vis hele prisen på kjøkkenet de står i",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "No real prices, only “from”",
            "Inga riktiga priser, bara ”från”",
            "Ingen rigtige priser, kun »fra«",
            "Ingen ordentlige priser, bare «fra»",
          ),
        ],
        opportunities: [
          note(
            "Show three real homes, with the whole price",
            "Visa tre riktiga hem, med hela priset",
            "Vis tre rigtige hjem, med hele prisen",
            "Vis tre ekte hjem, med hele prisen",
          ),
        ],
        backstage: [
          note(
            "Take away display kitchens that can't be bought any more",
            "Ta bort utställningskök som inte går att köpa längre",
            "Fjern udstillingskøkkener, der ikke kan købes længere",
            "Fjern utstillingskjøkkener som ikke kan kjøpes lenger",
          ),
        ],
      }),
    },
    {
      title: words("Measures at home", "Mäter hemma", "Måler op derhjemme", "Måler opp hjemme"),
      actor: "customer",
      wished: 1,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "We measure one Sunday, with an old folding rule",
            "Vi mäter en söndag, med en gammal tumstock",
            "Vi måler op en søndag, med en gammel tommestok",
            "Vi måler opp en søndag, med en gammel tommestokk",
          ),
        ],
        thoughts: [
          note(
            "What if we are a centimetre out?",
            "Tänk om vi mäter en centimeter fel?",
            "Hvad nu, hvis vi måler en centimeter forkert?",
            "Tenk om vi bommer med en centimeter?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The measuring guide on the website",
              "Mätguiden på webbplatsen",
              "Opmålingsguiden på hjemmesiden",
              "Måleguiden på nettsiden",
            ),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: -1,
              action: words(
                "Offer to come home and measure, for a fixed price",
                "Erbjud att komma hem och mäta till fast pris",
                "Tilbyd at komme hjem og måle op til fast pris",
                "Tilby å komme hjem og måle til fast pris",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "No wall is straight, and the guide doesn't say what to do then",
            "Ingen vägg är rak, och guiden säger inte vad man gör då",
            "Ingen væg er lige, og guiden siger ikke, hvad man så gør",
            "Ingen vegger er rette, og guiden sier ikke hva man gjør da",
          ),
        ],
        opportunities: [
          note(
            "Measure in the customer's home, and stand by the result",
            "Mät hemma hos kunden, och stå för måtten",
            "Mål op hjemme hos kunden, og stå inde for målene",
            "Mål opp hjemme hos kunden, og stå for målene",
          ),
        ],
      }),
    },
  ],
};
