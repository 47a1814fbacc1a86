import { note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const seeingTheJourney: TemplatePhase = {
  title: words("Seeing the journey", "Se resan", "Se rejsen", "Se reisen"),
  period: "during",
  steps: [
    {
      title: words(
        "Arrives, and hears why · 20 min",
        "Kommer, och får veta varför · 20 min",
        "Kommer og hører hvorfor · 20 min.",
        "Kommer, og får vite hvorfor · 20 min",
      ),
      actor: "us",
      wished: 2,
      actual: 0,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We tell our customer story, two minutes each",
            "Vi berättar vår kundhistoria, två minuter var",
            "Vi fortæller vores kundehistorie, to minutter hver",
            "Vi forteller kundehistorien vår, to minutter hver",
          ),
        ],
        thoughts: [
          question(
            "Have they decided already?",
            "Har de redan bestämt sig?",
            "Har de allerede bestemt sig?",
            "Har de allerede bestemt seg?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The room, with the empty wall",
              "Rummet, med den tomma väggen",
              "Lokalet med den tomme væg",
              "Rommet, med den tomme veggen",
            ),
            touchpoint: {
              channel: "place",
              wished: 2,
              actual: 0,
              action: words(
                "Coffee at the wall, no tables between us",
                "Kaffe vid väggen, inga bord mellan oss",
                "Kaffe ved væggen og ingen borde imellem os",
                "Kaffe ved veggen, ingen bord mellom oss",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The boss talks for half an hour",
            "Chefen pratar i en halvtimme",
            "Chefen taler i en halv time",
            "Sjefen snakker i en halvtime",
          ),
        ],
        backstage: [
          note(
            "Write on the wall what can be decided today, and what cannot",
            "Skriv på väggen vad som går att besluta i dag, och vad som inte gör det",
            "Skriv på væggen, hvad der kan besluttes i dag, og hvad der ikke kan",
            "Skriv på veggen hva som kan bestemmes i dag, og hva som ikke kan det",
          ),
        ],
      }),
    },
    {
      title: words(
        "Walks in the customer's shoes · 45 min",
        "Går i kundens skor · 45 min",
        "Går i kundens fodspor · 45 min.",
        "Setter seg i kundens sko · 45 min",
      ),
      actor: "us",
      wished: 2,
      actual: 1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "First alone and in silence: one note for each thing the customer does",
            "Först ensam och tyst: en lapp för varje sak kunden gör",
            "Først alene og i stilhed: en seddel for hver ting, kunden gør",
            "Først alene og i stillhet: en lapp for hver ting kunden gjør",
          ),
        ],
        thoughts: [
          note(
            "I only know my piece of this",
            "Jag kan bara min bit av det här",
            "Jeg kender kun min del af det her",
            "Jeg kan bare min bit av dette",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The shared board, in everybody's phone and on the wall",
              "Den gemensamma tavlan, i allas mobiler och på väggen",
              "Den fælles tavle, på alles mobiler og på væggen",
              "Den felles tavlen, på alles mobiler og på veggen",
            ),
            touchpoint: {
              channel: "app",
              wished: 2,
              actual: 1,
              action: words(
                "Begin in the customer's life, long before they come to us",
                "Börja i kundens liv, långt innan de kommer till oss",
                "Begynd i kundens liv, længe før de kommer til os",
                "Begynn i kundens liv, lenge før de kommer til oss",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The one who talks loudest draws the journey",
            "Den som pratar högst ritar resan",
            "Den, der taler højest, tegner rejsen",
            "Den som snakker høyest, tegner reisen",
          ),
        ],
        backstage: [
          note(
            "Have the empty journey below ready, with a persona on top",
            "Ha den tomma resan här nedanför klar, med en persona överst",
            "Hav den tomme rejse herunder klar med en persona øverst",
            "Ha den tomme reisen under her klar, med en persona øverst",
          ),
        ],
      }),
    },
    {
      title: words(
        "Puts the feelings on the curve · 30 min",
        "Sätter känslorna på kurvan · 30 min",
        "Sætter følelserne på kurven · 30 min.",
        "Setter følelsene på kurven · 30 min",
      ),
      actor: "us",
      wished: 2,
      actual: -1,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "We say how it should feel, and then how it feels",
            "Vi säger hur det ska kännas, och sedan hur det känns",
            "Vi siger, hvordan det skal føles, og derefter hvordan det føles",
            "Vi sier hvordan det skal føles, og så hvordan det føles",
          ),
        ],
        thoughts: [
          note(
            "Ouch. That's my step",
            "Aj. Det där är mitt steg",
            "Uha. Det er mit trin",
            "Au. Det er mitt steg",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The quote from the customer, read aloud at the wall",
              "Citatet från kunden, uppläst vid väggen",
              "Citatet fra kunden, læst højt ved væggen",
              "Sitatet fra kunden, lest høyt ved veggen",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: -1,
              action: words(
                "Say it first: it's the step that fails, never a person",
                "Säg det först: det är steget som brister, aldrig en person",
                "Sig det først: det er trinnet, der svigter, aldrig en person",
                "Si det først: det er steget som svikter, aldri en person",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "uncertain",
              why: words(
                "If somebody is blamed here, the rest of the day is silent",
                "Får någon skulden här blir resten av dagen tyst",
                "Får nogen skylden her, bliver resten af dagen tavs",
                "Får noen skylda her, blir resten av dagen taus",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "We guess what the customer feels",
            "Vi gissar vad kunden känner",
            "Vi gætter på, hvad kunden føler",
            "Vi gjetter på hva kunden føler",
          ),
        ],
        backstage: [
          note(
            "Let everybody set the curve alone, before anyone sees the others'",
            "Låt alla sätta kurvan ensamma, innan någon ser de andras",
            "Lad alle sætte kurven alene, før nogen ser de andres",
            "La alle sette kurven alene, før noen ser de andres",
          ),
        ],
      }),
    },
  ],
};
