import { delight, note, observation, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const backAgain: TemplatePhase = {
  title: words("Getting it back", "Få tillbaka den", "Få den igen", "Få den tilbake"),
  period: "during",
  steps: [
    {
      title: words("Waits for word", "Väntar på besked", "Venter på besked", "Venter på beskjed"),
      actor: "us",
      wished: 1,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I check my phone at lunch, and again at three",
            "Jag kollar mobilen på lunchen, och igen klockan tre",
            "Jeg tjekker mobilen til frokost og igen klokken tre",
            "Jeg sjekker mobilen i lunsjen, og igjen klokka tre",
          ),
        ],
        "pain-points": [
          question(
            "Is it ready? Should I take the bus?",
            "Är den klar? Ska jag ta bussen?",
            "Er den færdig? Skal jeg tage bussen?",
            "Er den ferdig? Skal jeg ta bussen?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The text that never comes",
              "Sms:et som aldrig kommer",
              "Sms'en, der aldrig kommer",
              "Meldingen som aldri kommer",
            ),
            touchpoint: {
              channel: "phone",
              wished: 1,
              actual: -1,
              action: words(
                "A text at two, whether it's ready or not",
                "Ett sms klockan två, klar eller inte",
                "En sms klokken to, færdig eller ej",
                "En melding klokka to, ferdig eller ikke",
              ),
            },
          },
        ],
        frontstage: [
          note(
            "A text: ready at four, or when it will be",
            "Ett sms: klar klockan fyra, eller när den blir det",
            "En sms: klar klokken fire, eller hvornår",
            "En melding: ferdig klokka fire, eller når",
          ),
        ],
        backstage: [
          observation(
            "We wait for a cable that nobody has ordered",
            "Vi väntar på en vajer som ingen har beställt",
            "Vi venter på et kabel, som ingen har bestilt",
            "Vi venter på en vaier som ingen har bestilt",
          ),
        ],
        "support-processes": [
          note(
            "The supplier's van comes on Tuesdays only",
            "Leverantörens bil kommer bara på tisdagar",
            "Leverandørens bil kommer kun om tirsdagen",
            "Bilen fra leverandøren kommer bare på tirsdager",
          ),
        ],
      }),
    },
    {
      title: words("Picks it up", "Hämtar cykeln", "Henter cyklen", "Henter sykkelen"),
      actor: "us",
      wished: 2,
      actual: 2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I try it round the block, and stop when I want to",
            "Jag provar den runt kvarteret och stannar när jag vill",
            "Jeg prøver den rundt om karréen og stopper, når jeg vil",
            "Jeg prøver den rundt kvartalet og stopper når jeg vil",
          ),
        ],
        "pain-points": [
          note(
            "The queue at half past four, when everybody comes",
            "Kön klockan halv fem, när alla kommer",
            "Køen klokken halv fem, når alle kommer",
            "Køen klokka halv fem, når alle kommer",
          ),
        ],
        touchpoints: [
          {
            ...delight(
              "The bike by the door, shining clean",
              "Cykeln vid dörren, skinande ren",
              "Cyklen ved døren, skinnende ren",
              "Sykkelen ved døra, skinnende rein",
            ),
            touchpoint: {
              channel: "place",
              wished: 2,
              actual: 2,
              action: words(
                "Show the old part beside the new one",
                "Visa den gamla delen bredvid den nya",
                "Vis den gamle del ved siden af den nye",
                "Vis den gamle delen ved siden av den nye",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "delighted",
              why: words(
                "Clean, quiet and on time: this is what she tells at work",
                "Ren, tyst och i tid: det här berättar hon på jobbet",
                "Ren, stille og til tiden: det her fortæller hun på arbejdet",
                "Rein, stille og i tide: dette forteller hun på jobben",
              ),
            },
          },
        ],
        frontstage: [
          note(
            "Amina says what she did, and what to look out for",
            "Amina berättar vad hon gjort och vad man ska hålla koll på",
            "Amina fortæller, hvad hun har gjort, og hvad man skal holde øje med",
            "Amina forteller hva hun har gjort, og hva man bør følge med på",
          ),
        ],
        backstage: [
          note(
            "Every bike is washed before it goes out",
            "Varje cykel tvättas innan den lämnas ut",
            "Hver cykel bliver vasket, før den udleveres",
            "Hver sykkel vaskes før den leveres ut",
          ),
        ],
        "support-processes": [
          note(
            "The till, and the card reader that hangs at half past four",
            "Kassan, och kortläsaren som hänger sig halv fem",
            "Kassen, og terminalen, der går ned klokken halv fem",
            "Kassa, og betalingsterminalen som henger seg halv fem",
          ),
        ],
      }),
    },
  ],
};
