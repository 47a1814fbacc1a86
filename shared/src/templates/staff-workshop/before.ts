import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const beforeTheDay: TemplatePhase = {
  title: words("Before the day", "Före dagen", "Før dagen", "Før dagen"),
  period: "before",
  steps: [
    {
      title: words("Is invited", "Blir inbjuden", "Bliver inviteret", "Blir invitert"),
      actor: "us",
      wished: 1,
      actual: -1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We read the invitation, and bring one customer story each",
            "Vi läser inbjudan och tar med varsin berättelse om en kund",
            "Vi læser invitationen og tager hver en kundehistorie med",
            "Vi leser invitasjonen og tar med hver vår kundehistorie",
          ),
        ],
        thoughts: [
          note(
            "Another workshop. Who takes my shift?",
            "En workshop till. Vem tar mitt pass?",
            "Endnu en workshop. Hvem tager min vagt?",
            "Enda en workshop. Hvem tar vakta mi?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The invitation from the boss",
              "Inbjudan från chefen",
              "Invitationen fra chefen",
              "Invitasjonen fra sjefen",
            ),
            touchpoint: {
              channel: "email",
              wished: 1,
              actual: -1,
              action: words(
                "Say why, what is decided there, and that the shifts are covered",
                "Säg varför, vad som avgörs, och att passen är bemannade",
                "Sig hvorfor, hvad der skal besluttes, og at vagterne er dækket",
                "Si hvorfor, hva som skal bestemmes, og at vaktene er dekket",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Only managers and volunteers come",
            "Det kommer bara chefer och frivilliga",
            "Der kommer kun chefer og frivillige",
            "Det kommer bare sjefer og frivillige",
          ),
        ],
        backstage: [
          note(
            "Eight to twelve people, from every place where customers are met",
            "Åtta till tolv personer, från alla ställen där kunder möts",
            "Otte til tolv personer fra alle steder, hvor vi møder kunder",
            "Åtte til tolv personer, fra alle steder der vi møter kunder",
          ),
        ],
      }),
    },
    {
      title: words("Meets a customer", "Träffar en kund", "Møder en kunde", "Møter en kunde"),
      actor: "us",
      wished: 1,
      actual: 1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "We listen in on a call, or follow a customer for an hour",
            "Vi lyssnar på ett samtal, eller följer en kund i en timme",
            "Vi lytter med på et opkald eller følger en kunde en time",
            "Vi lytter på en samtale, eller følger en kunde i en time",
          ),
        ],
        thoughts: [
          note(
            "So that's what happens when I've hung up",
            "Jaså, det är det som händer när jag har lagt på",
            "Det er altså det, der sker, når jeg har lagt på",
            "Så det er det som skjer når jeg har lagt på",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The customer, who tells what it was like",
              "Kunden, som berättar hur det var",
              "Kunden, der fortæller, hvordan det var",
              "Kunden, som forteller hvordan det var",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 1,
              actual: 1,
              action: words(
                "Three questions on a card: what happened, what did you think, what then?",
                "Tre frågor på ett kort: Vad hände, vad tänkte du, och sedan?",
                "Tre spørgsmål på et kort: Hvad skete der, hvad tænkte du, og så?",
                "Tre spørsmål på et kort: Hva skjedde, hva tenkte du, og så?",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "We explain and defend instead of listening",
            "Vi förklarar och försvarar i stället för att lyssna",
            "Vi forklarer og forsvarer i stedet for at lytte",
            "Vi forklarer og forsvarer i stedet for å lytte",
          ),
        ],
        backstage: [
          note(
            "Ask four customers, and say what their answers are used for",
            "Fråga fyra kunder, och säg vad svaren ska användas till",
            "Spørg fire kunder, og sig, hvad svarene skal bruges til",
            "Spør fire kunder, og si hva svarene skal brukes til",
          ),
        ],
      }),
    },
  ],
};
