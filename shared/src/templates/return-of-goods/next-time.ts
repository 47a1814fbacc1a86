import { delight, note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const nextTime: TemplatePhase = {
  title: words("Next time", "Nästa gång", "Næste gang", "Neste gang"),
  period: "after",
  steps: [
    {
      title: words(
        "Gets the money back",
        "Får pengarna tillbaka",
        "Får pengene retur",
        "Får pengene tilbake",
      ),
      actor: "us",
      wished: 2,
      actual: 2,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I see the money, and order a half size up the same evening",
            "Jag ser pengarna och beställer en halv storlek större samma kväll",
            "Jeg ser pengene og bestiller en halv størrelse større samme aften",
            "Jeg ser pengene og bestiller en halv størrelse større samme kveld",
          ),
        ],
        thoughts: [
          delight(
            "There they are! And the new ones come on Friday",
            "Där är de! Och de nya kommer på fredag",
            "Der er de! Og de nye kommer på fredag",
            "Der er de! Og de nye kommer på fredag",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The message: “Your money is back”",
              "Meddelandet: ”Dina pengar är tillbaka”",
              "Beskeden: »Dine penge er tilbage«",
              "Meldingen: «Pengene dine er tilbake»",
            ),
            touchpoint: {
              channel: "app",
              wished: 2,
              actual: 2,
              action: words(
                "Say the sum and the day, and thank them for trying",
                "Säg summan och dagen, och tacka för att de provade",
                "Sig beløb og dag, og tak, fordi de prøvede",
                "Si beløp og dag, og takk for at de prøvde",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "relieved",
              why: words(
                "The end of this purchase is the beginning of the next",
                "Slutet på det här köpet är början på nästa",
                "Slutningen på det her køb er begyndelsen på det næste",
                "Slutten på dette kjøpet er starten på det neste",
              ),
            },
          },
        ],
        opportunities: [
          note(
            "Ask what the shoes were like, and show it to the next buyer",
            "Fråga hur skorna var, och visa det för nästa köpare",
            "Spørg, hvordan skoene var, og vis det til den næste køber",
            "Spør hvordan skoene var, og vis det til neste kjøper",
          ),
        ],
        backstage: [
          note(
            "Reserve the new size while the old one travels",
            "Lägg undan den nya storleken medan den gamla är på väg",
            "Læg den nye størrelse til side, mens den gamle er på vej",
            "Legg av den nye størrelsen mens den gamle er på vei",
          ),
        ],
      }),
    },
    {
      title: words(
        "Dances, and buys again or not",
        "Dansar, och handlar igen eller inte",
        "Danser, og handler igen eller ej",
        "Danser, og handler igjen eller ikke",
      ),
      actor: "customer",
      wished: 2,
      actual: 1,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "I dance until two, and kick off the shoes at three",
            "Jag dansar till två och sparkar av mig skorna klockan tre",
            "Jeg danser til klokken to og smider skoene klokken tre",
            "Jeg danser til to, og sparker av meg skoene klokka tre",
          ),
        ],
        thoughts: [
          note(
            "They were worth it. But eleven days",
            "De var värda det. Men elva dagar",
            "De var det værd. Men elleve dage",
            "De var verdt det. Men elleve dager",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The picture from the wedding",
              "Bilden från bröllopet",
              "Billedet fra brylluppet",
              "Bildet fra bryllupet",
            ),
            touchpoint: { channel: "social", wished: 2, actual: 1 },
            moment: {
              isDecision: true,
              feeling: "uncertain",
              why: words(
                "Next time she needs shoes: our shop, or another?",
                "Nästa gång hon behöver skor: vår butik, eller en annan?",
                "Næste gang hun skal have sko: vores butik eller en anden?",
                "Neste gang hun trenger sko: vår butikk, eller en annen?",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The advertisement for the shoes that I sent back",
            "Reklamen för skorna som jag skickade tillbaka",
            "Reklamen for de sko, jeg sendte retur",
            "Reklamen for skoene jeg sendte tilbake",
          ),
        ],
        opportunities: [
          note(
            "Remember the size that fitted",
            "Kom ihåg storleken som passade",
            "Husk den størrelse, der passede",
            "Husk størrelsen som passet",
          ),
        ],
        backstage: [
          note(
            "Stop advertising what has been sent back",
            "Sluta göra reklam för det som skickats tillbaka",
            "Stop reklamer for det, der er sendt retur",
            "Slutt å reklamere for det som er sendt tilbake",
          ),
        ],
      }),
    },
  ],
};
