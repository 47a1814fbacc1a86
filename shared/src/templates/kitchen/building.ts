import { hasTheKitchenFitted } from "./fitting";
import { rows } from "./lanes";
import { note, question, quote } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const kitchenBuilding: TemplatePhase = {
  title: words(
    "Delivery and fitting",
    "Leverans och montering",
    "Levering og montering",
    "Levering og montering",
  ),
  period: "during",
  steps: [
    {
      title: words("Finds a fitter", "Hittar en montör", "Finder en montør", "Finner en montør"),
      actor: "customer",
      wished: 1,
      actual: -2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "We call six fitters. Two call back",
            "Vi ringer sex montörer. Två ringer tillbaka",
            "Vi ringer til seks montører. To ringer tilbage",
            "Vi ringer seks montører. To ringer tilbake",
          ),
        ],
        thoughts: [
          note(
            "Who can we trust? We have never done this before",
            "Vem kan vi lita på? Vi har aldrig gjort det här förut",
            "Hvem kan vi stole på? Vi har aldrig prøvet det her før",
            "Hvem kan vi stole på? Vi har aldri gjort dette før",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The shop's list of fitters, two years old",
              "Butikens lista på montörer, två år gammal",
              "Butikkens liste over montører, to år gammel",
              "Butikkens liste over montører, to år gammel",
            ),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: -2,
              action: words(
                "Call the fitter for them, and book the date",
                "Ring montören åt dem och boka tiden",
                "Ring til montøren for dem, og book tiden",
                "Ring montøren for dem, og bestill tid",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The fitter is free in week 32. The kitchen comes in week 24",
            "Montören kan vecka 32. Köket kommer vecka 24",
            "Montøren kan i uge 32. Køkkenet kommer i uge 24",
            "Montøren kan i uke 32. Kjøkkenet kommer i uke 24",
          ),
        ],
        opportunities: [
          note(
            "Book fitter and delivery together, with one call",
            "Boka montör och leverans ihop, med ett enda samtal",
            "Book montør og levering samlet, med ét opkald",
            "Bestill montør og levering samlet, med én telefon",
          ),
        ],
        backstage: [
          note(
            "Make an agreement with three fitters in every town",
            "Teckna avtal med tre montörer på varje ort",
            "Lav aftaler med tre montører i hver by",
            "Gjør avtale med tre montører på hvert sted",
          ),
        ],
      }),
    },
    {
      title: words(
        "Receives the delivery",
        "Tar emot leveransen",
        "Tager imod leveringen",
        "Tar imot leveransen",
      ),
      actor: "partner",
      wished: 1,
      actual: -1,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "We carry 86 boxes up from the pavement",
            "Vi bär upp 86 kartonger från trottoaren",
            "Vi bærer 86 kasser op fra fortovet",
            "Vi bærer opp 86 esker fra fortauet",
          ),
        ],
        thoughts: [
          question(
            "Is it all here? How would we know?",
            "Är allt här? Hur ska vi kunna veta det?",
            "Er det hele her? Hvordan skal vi kunne vide det?",
            "Er alt her? Hvordan skal vi kunne vite det?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "A text the evening before, and the driver",
              "Ett sms kvällen före, och chauffören",
              "En sms aftenen før, og chaufføren",
              "En sms kvelden før, og sjåføren",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 1,
              actual: -1,
              action: words(
                "Carry it up, and tick off every box together",
                "Bär upp allt och pricka av varje kartong ihop",
                "Bær det op, og kryds hver kasse af sammen",
                "Bær opp alt, og kryss av hver eske sammen",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "They deliver to the kerb. We live on the third floor",
            "De levererar till trottoaren. Vi bor på tredje våningen",
            "De leverer til kantstenen. Vi bor på tredje sal",
            "De leverer til fortauskanten. Vi bor i tredje etasje",
          ),
          quote(
            "Ask the shop. I just drive.",
            "Fråga butiken. Jag bara kör.",
            "Spørg butikken. Jeg kører bare.",
            "Spør butikken. Jeg bare kjører.",
          ),
        ],
        opportunities: [
          note(
            "Mark the boxes wall by wall, in the order of fitting",
            "Märk kartongerna vägg för vägg, i den ordning de monteras",
            "Mærk kasserne væg for væg, i den rækkefølge, de skal monteres",
            "Merk eskene vegg for vegg, i den rekkefølgen de skal monteres",
          ),
        ],
        backstage: [
          note(
            "The haulier gets floor, door code and phone number",
            "Åkeriet får våning, portkod och telefonnummer",
            "Vognmanden får etage, dørkode og telefonnummer",
            "Transportøren får etasje, dørkode og telefonnummer",
          ),
        ],
      }),
    },
    hasTheKitchenFitted,
  ],
};
