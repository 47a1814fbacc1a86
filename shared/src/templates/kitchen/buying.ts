import { rows } from "./lanes";
import { delight, note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const kitchenBuying: TemplatePhase = {
  title: words("Choosing and buying", "Välja och köpa", "Vælge og købe", "Velge og kjøpe"),
  period: "during",
  steps: [
    {
      title: words(
        "Draws it with an adviser",
        "Ritar köket med en rådgivare",
        "Tegner køkkenet med en rådgiver",
        "Tegner kjøkkenet med en rådgiver",
      ),
      actor: "us",
      wished: 2,
      actual: 2,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We spend two hours with Petra, moving every cupboard around",
            "Vi sitter två timmar med Petra och flyttar runt varje skåp",
            "Vi sidder to timer med Petra og flytter rundt på alle skabene",
            "Vi sitter to timer med Petra og flytter på hvert eneste skap",
          ),
        ],
        thoughts: [
          delight(
            "Now we can picture it. It's going to be ours!",
            "Nu ser vi det framför oss. Det blir vårt!",
            "Nu kan vi se det for os. Det bliver vores!",
            "Nå ser vi det for oss. Det blir vårt!",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The meeting with the adviser, and the drawing in 3D",
              "Mötet med rådgivaren, och ritningen i 3D",
              "Mødet med rådgiveren og tegningen i 3D",
              "Møtet med rådgiveren, og tegningen i 3D",
            ),
            touchpoint: {
              channel: "place",
              wished: 2,
              actual: 2,
              action: words(
                "Give them the drawing, and Petra's direct number",
                "Ge dem ritningen och Petras direktnummer",
                "Giv dem tegningen og Petras direkte nummer",
                "Gi dem tegningen og Petras direktenummer",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "We can't take the drawing home unless we order",
            "Vi får inte ta med ritningen hem om vi inte beställer",
            "Vi må ikke få tegningen med hjem uden at bestille",
            "Vi får ikke med oss tegningen hjem uten å bestille",
          ),
        ],
        opportunities: [
          note(
            "Let them take the drawing home and sleep on it",
            "Låt dem ta hem ritningen och sova på saken",
            "Lad dem tage tegningen med hjem og sove på det",
            "La dem ta med tegningen hjem og sove på det",
          ),
        ],
        backstage: [
          note(
            "The adviser checks the drawing against the measurements",
            "Rådgivaren stämmer av ritningen mot måtten",
            "Rådgiveren holder tegningen op mod målene",
            "Rådgiveren sjekker tegningen mot målene",
          ),
        ],
      }),
    },
    {
      title: words(
        "Says yes and pays",
        "Säger ja och betalar",
        "Siger ja og betaler",
        "Sier ja og betaler",
      ),
      actor: "us",
      wished: 2,
      actual: 0,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "We sign an order of 214 lines, and pay half",
            "Vi skriver under en order på 214 rader och betalar hälften",
            "Vi skriver under på en ordre med 214 linjer og betaler halvdelen",
            "Vi skriver under på en ordre med 214 linjer og betaler halvparten",
          ),
        ],
        thoughts: [
          question(
            "Is everything in it? Even the handles?",
            "Är allt med? Även handtagen?",
            "Er alt med? Også grebene?",
            "Er alt med? Også håndtakene?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The quotation, eleven pages long",
              "Offerten på elva sidor",
              "Tilbuddet på elleve sider",
              "Tilbudet på elleve sider",
            ),
            touchpoint: {
              channel: "email",
              wished: 2,
              actual: -1,
              action: words(
                "Sum it up on one page: what is in it, what isn't, and who fits it",
                "Sammanfatta på en sida: vad som ingår, vad som inte ingår, vem som monterar",
                "Saml det på én side: hvad der er med, hvad der ikke er, hvem der monterer",
                "Samle det på én side: hva som er med, hva som ikke er det, hvem som monterer",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "uncertain",
              why: words(
                "The biggest decision of the year, made without knowing about the fitting",
                "Årets största beslut, och de vet inte hur det blir med monteringen",
                "Årets største beslutning, og de ved intet om monteringen",
                "Årets største beslutning, tatt uten å vite noe om monteringen",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Fitting isn't included. We only find out now",
            "Monteringen ingår inte. Det får vi veta först nu",
            "Monteringen er ikke med. Det får vi først at vide nu",
            "Monteringen er ikke med. Det får vi først vite nå",
          ),
        ],
        opportunities: [
          note(
            "Say from day one who does the fitting, and what it costs",
            "Säg från första dagen vem som monterar och vad det kostar",
            "Sig fra første dag, hvem der monterer, og hvad det koster",
            "Si fra første dag hvem som monterer, og hva det koster",
          ),
        ],
        backstage: [
          note(
            "One person takes the order and keeps it to the end",
            "En och samma person följer ordern ända till slutet",
            "Én person følger ordren helt til dørs",
            "Én person følger ordren helt i mål",
          ),
        ],
      }),
    },
  ],
};
