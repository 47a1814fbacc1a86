import { note, quote } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const startingOver: TemplatePhase = {
  title: words(
    "Starting over · year 1–3",
    "Börjar om · år 1–3",
    "Begynder forfra · år 1–3",
    "Begynner på nytt · år 1–3",
  ),
  period: "before",
  steps: [
    {
      title: words("Finds a job", "Hittar ett jobb", "Finder et job", "Finner en jobb"),
      actor: "partner",
      wished: 1,
      actual: 0,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I drive a truck at night. There I needn't talk",
            "Jag kör lastbil på natten. Då slipper jag prata",
            "Jeg kører lastbil om natten. Så slipper jeg for at snakke",
            "Jeg kjører lastebil om natta. Da slipper jeg å snakke",
          ),
        ],
        thoughts: [
          note(
            "I led thirty people. Here nobody asks what I can do",
            "Jag ledde trettio man. Här frågar ingen vad jag kan",
            "Jeg ledede tredive mand. Her spørger ingen, hvad jeg kan",
            "Jeg ledet tretti mann. Her spør ingen hva jeg kan",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The adviser at the job centre",
              "Handläggaren på Arbetsförmedlingen",
              "Rådgiveren på jobcentret",
              "Veilederen i Nav",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 1,
              actual: 0,
              action: words(
                "Translate eleven years of service into words that employers know",
                "Översätt elva års tjänst till ord som arbetsgivare förstår",
                "Oversæt elleve års tjeneste til ord, som arbejdsgivere kender",
                "Oversett elleve års tjeneste til ord som arbeidsgivere kjenner",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "“Team leader? Have you any certificate of that?”",
            "”Gruppchef? Har du något intyg på det?”",
            "»Gruppefører? Har du papir på det?«",
            "«Lagfører? Har du papirer på det?»",
          ),
        ],
        opportunities: [
          note(
            "A mentor at work who has served as well",
            "En mentor på jobbet som själv har tjänstgjort",
            "En mentor på jobbet, der selv har været udsendt",
            "En mentor på jobben som selv har tjenestegjort",
          ),
        ],
      }),
    },
    {
      title: words(
        "Changes, little by little",
        "Förändras, lite i taget",
        "Forandrer sig lidt efter lidt",
        "Forandrer seg, litt etter litt",
      ),
      actor: "nobody",
      wished: 1,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I sit with my back to the wall, in our own kitchen",
            "Jag sitter med ryggen mot väggen, i vårt eget kök",
            "Jeg sidder med ryggen mod væggen i vores eget køkken",
            "Jeg sitter med ryggen mot veggen, på vårt eget kjøkken",
          ),
        ],
        thoughts: [
          note(
            "Just tired. It passes",
            "Bara trött. Det går över",
            "Bare træt. Det går over",
            "Bare sliten. Det går over",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Sara asks what it is. I go out and wash the car",
              "Sara frågar vad det är. Jag går ut och tvättar bilen",
              "Sara spørger, hvad der er galt. Jeg går ud og vasker bilen",
              "Sara spør hva det er. Jeg går ut og vasker bilen",
            ),
            touchpoint: { channel: "in-person", wished: 1, actual: -1 },
          },
        ],
        "pain-points": [
          quote(
            "He was home for dinner, but he wasn't there",
            "Han var hemma till middagen, men han var inte där",
            "Han var hjemme til aftensmad, men han var der ikke",
            "Han var hjemme til middag, men han var ikke til stede",
          ),
        ],
        opportunities: [
          note(
            "A number for those who live with a veteran",
            "Ett nummer för dem som lever med en veteran",
            "Et nummer til dem, der lever med en veteran",
            "Et nummer for dem som lever med en veteran",
          ),
        ],
      }),
    },
  ],
};
