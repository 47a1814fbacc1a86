import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const atTheWorkshop: TemplatePhase = {
  title: words("At the workshop", "På verkstaden", "På værkstedet", "På verkstedet"),
  period: "during",
  steps: [
    {
      title: words(
        "Hands in the bike",
        "Lämnar in cykeln",
        "Afleverer cyklen",
        "Leverer inn sykkelen",
      ),
      actor: "us",
      wished: 1,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I roll it in at half past seven, with my helmet on",
            "Jag rullar in den halv åtta, med hjälmen på",
            "Jeg ruller den ind klokken halv otte, med hjelmen på",
            "Jeg triller den inn halv åtte, med hjelmen på",
          ),
        ],
        "pain-points": [
          note(
            "I don't know what the part is called, so I point",
            "Jag vet inte vad delen heter, så jag pekar",
            "Jeg ved ikke, hvad delen hedder, så jeg peger",
            "Jeg vet ikke hva delen heter, så jeg peker",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Amina at the counter",
              "Amina vid disken",
              "Amina ved disken",
              "Amina ved disken",
            ),
            touchpoint: {
              channel: "place",
              wished: 2,
              actual: 1,
              action: words(
                "Listen to the end, and look at the bike together",
                "Lyssna färdigt, och titta på cykeln ihop",
                "Lyt til ende, og se på cyklen sammen",
                "Lytt ferdig, og se på sykkelen sammen",
              ),
            },
          },
        ],
        frontstage: [
          note(
            "Amina tries the brakes while Leila watches",
            "Amina provar bromsarna medan Leila ser på",
            "Amina prøver bremserne, mens Leila ser på",
            "Amina prøver bremsene mens Leila ser på",
          ),
        ],
        backstage: [
          note(
            "A tag on the bike: what the customer said, in her own words",
            "En lapp på cykeln: vad kunden sa, med hennes egna ord",
            "En seddel på cyklen: det, kunden sagde, med hendes egne ord",
            "En lapp på sykkelen: det kunden sa, med hennes egne ord",
          ),
        ],
        "support-processes": [
          note(
            "The work order, which everyone can see",
            "Arbetsordern, som alla kan se",
            "Arbejdssedlen, som alle kan se",
            "Arbeidsordren, som alle kan se",
          ),
        ],
      }),
    },
    {
      title: words(
        "Decides about the price",
        "Bestämmer sig om priset",
        "Tager stilling til prisen",
        "Bestemmer seg om prisen",
      ),
      actor: "us",
      wished: 2,
      actual: -2,
      tension: 5,
      notes: rows({
        "customer-actions": [
          note(
            "My phone rings in the middle of a meeting",
            "Mobilen ringer mitt i ett möte",
            "Mobilen ringer midt i et møde",
            "Mobilen ringer midt i et møte",
          ),
        ],
        "pain-points": [
          note(
            "Twice as much as I thought, and I have to answer now",
            "Dubbelt så mycket som jag trodde, och jag måste svara nu",
            "Dobbelt så meget, som jeg troede, og jeg skal svare nu",
            "Dobbelt så mye som jeg trodde, og jeg må svare nå",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The call about the price",
              "Samtalet om priset",
              "Opkaldet om prisen",
              "Telefonen om prisen",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: -2,
              action: words(
                "Send a photo and a price, and let her answer by text",
                "Skicka bild och pris, och låt henne svara med sms",
                "Send billede og pris, og lad hende svare på sms",
                "Send bilde og pris, og la henne svare på sms",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "uncertain",
              why: words(
                "Yes or no, without seeing what is worn out",
                "Ja eller nej, utan att få se vad som är slitet",
                "Ja eller nej, uden at have set, hvad der er slidt",
                "Ja eller nei, uten å få se hva som er slitt",
              ),
            },
          },
        ],
        frontstage: [
          note(
            "Three choices: must, should, can wait",
            "Tre val: måste, borde, kan vänta",
            "Tre valg: skal, bør, kan vente",
            "Tre valg: må, bør, kan vente",
          ),
        ],
        backstage: [
          note(
            "Amina looks over every bike before ten",
            "Amina går igenom alla cyklar före tio",
            "Amina ser alle cykler igennem inden klokken ti",
            "Amina går gjennom alle sykler før klokka ti",
          ),
        ],
        "support-processes": [
          note(
            "Prices and stock in one list",
            "Priser och lager i samma lista",
            "Priser og lager i samme liste",
            "Priser og lager i samme liste",
          ),
        ],
      }),
    },
  ],
};
