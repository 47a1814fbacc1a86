import { feels, note } from "../notes";
import { rows } from "./lanes";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const afterTheCall: TemplatePhase = {
  title: words("After the call", "Efter samtalet", "Efter opkaldet", "Etter samtalen"),
  period: "after",
  steps: [
    {
      title: words("Afterwards", "Efteråt", "Bagefter", "Etterpå"),
      actor: "us",
      wished: 2,
      actual: 0,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "I join the meeting, two minutes late",
            "Jag kommer med på mötet, två minuter för sent",
            "Jeg når med til mødet, to minutter for sent",
            "Jeg kommer inn i møtet, to minutter for sent",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "A text that sums up what was done",
              "Ett sms som sammanfattar vad som gjordes",
              "En sms, der opsummerer, hvad der blev gjort",
              "En sms som oppsummerer hva som ble gjort",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: 1,
              action: words(
                "Check the line the next day, and call if it has dropped again",
                "Kolla linjen dagen efter, och ring om den har gått ner igen",
                "Tjek linjen næste dag, og ring, hvis den er røget igen",
                "Sjekk linja dagen etter, og ring hvis den har falt ut igjen",
              ),
            },
          },
          {
            ...note(
              "The survey about the call",
              "Enkäten om samtalet",
              "Spørgeskemaet om opkaldet",
              "Undersøkelsen om samtalen",
            ),
            touchpoint: {
              channel: "email",
              wished: 1,
              actual: -1,
              action: words(
                "Ask one question, two days later",
                "Ställ en enda fråga, två dagar senare",
                "Stil ét spørgsmål, to dage senere",
                "Still ett spørsmål, to dager senere",
              ),
            },
          },
        ],
        thoughts: [
          feels(
            "In good hands. They won't forget me",
            "I goda händer. De glömmer mig inte",
            "I gode hænder. De glemmer mig ikke",
            "I gode hender. De glemmer meg ikke",
          ),
        ],
        "pain-points": [
          note(
            "A survey with twelve questions, before I know if it lasts",
            "En enkät med tolv frågor, innan jag vet om det håller",
            "Et spørgeskema med tolv spørgsmål, før jeg ved, om det holder",
            "En undersøkelse med tolv spørsmål, før jeg vet om det holder",
          ),
        ],
        backstage: [
          note(
            "The system watches the line for a week",
            "Systemet bevakar linjen i en vecka",
            "Systemet holder øje med linjen i en uge",
            "Systemet følger med på linja i en uke",
          ),
          note(
            "Count the calls that could have been avoided, and ask why",
            "Räkna samtalen som hade kunnat undvikas, och fråga varför",
            "Tæl de opkald, der kunne være undgået, og spørg hvorfor",
            "Tell samtalene som kunne vært unngått, og spør hvorfor",
          ),
        ],
      }),
    },
  ],
};
