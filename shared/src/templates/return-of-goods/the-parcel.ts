import { note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const theParcel: TemplatePhase = {
  title: words("The parcel", "Paketet", "Pakken", "Pakka"),
  period: "before",
  steps: [
    {
      title: words("Opens the parcel", "Öppnar paketet", "Åbner pakken", "Åpner pakka"),
      actor: "customer",
      wished: 2,
      actual: -1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I try them on in the hall, with my coat still on",
            "Jag provar dem i hallen, med jackan på",
            "Jeg prøver dem i entréen med jakken på",
            "Jeg prøver dem i gangen, med jakka på",
          ),
        ],
        thoughts: [
          note(
            "They looked bigger in the picture",
            "De såg större ut på bilden",
            "De så større ud på billedet",
            "De så større ut på bildet",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The box: neat, with tissue paper",
              "Kartongen: fin, med silkespapper",
              "Æsken: fin, med silkepapir",
              "Esken: fin, med silkepapir",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 1,
              action: words(
                "A note on top: how to exchange, in three lines",
                "En lapp överst: så byter du, på tre rader",
                "En seddel øverst: sådan bytter du, på tre linjer",
                "En lapp øverst: slik bytter du, på tre linjer",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The usual size, and yet too small",
            "Min vanliga storlek, och ändå för små",
            "Min sædvanlige størrelse, og alligevel for små",
            "Den vanlige størrelsen min, og likevel for små",
          ),
        ],
        opportunities: [
          note(
            "Say it where they buy: “small in size, take one up”",
            "Säg det där man köper: ”små i storleken, ta en större”",
            "Sig det der, hvor man køber: »lille i størrelsen, tag én større«",
            "Si det der man kjøper: «små i størrelsen, ta én større»",
          ),
        ],
        backstage: [
          note(
            "Count returns per model, and tell those who buy it in",
            "Räkna returer per modell och berätta för inköp",
            "Tæl returer pr. model, og sig det til indkøberne",
            "Tell returer per modell, og si det til innkjøp",
          ),
        ],
      }),
    },
    {
      title: words(
        "Decides: keep or send back",
        "Bestämmer sig: behålla eller skicka tillbaka",
        "Beslutter sig: beholde eller sende retur",
        "Bestemmer seg: beholde eller sende tilbake",
      ),
      actor: "customer",
      wished: 1,
      actual: 0,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I walk up and down the hall, and ask my sister",
            "Jag går fram och tillbaka i hallen och frågar min syster",
            "Jeg går frem og tilbage i entréen og spørger min søster",
            "Jeg går fram og tilbake i gangen og spør søsteren min",
          ),
        ],
        thoughts: [
          question(
            "Can I send them back if I have worn them indoors?",
            "Får jag skicka tillbaka om jag har gått inomhus i dem?",
            "Må jeg sende dem retur, når jeg har gået med dem inde?",
            "Får jeg sende dem tilbake hvis jeg har gått inne i dem?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The page about returns",
              "Sidan om returer",
              "Siden om returnering",
              "Siden om retur",
            ),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: -1,
              action: words(
                "Answer the five questions in five lines, the terms last",
                "Svara på de fem frågorna på fem rader, villkoren sist",
                "Svar på de fem spørgsmål på fem linjer, vilkårene til sidst",
                "Svar på de fem spørsmålene på fem linjer, vilkårene til slutt",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "anxious",
              why: words(
                "If it looks hard they keep the shoes, and never buy from us again",
                "Ser det krångligt ut behåller de skorna, och handlar aldrig mer",
                "Ser det besværligt ud, beholder de skoene og handler aldrig mere",
                "Ser det vanskelig ut, beholder de skoene, og handler aldri mer",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Two pages of terms, and no answer to my question",
            "Två sidor villkor, och inget svar på min fråga",
            "To sider vilkår og intet svar på mit spørgsmål",
            "To sider vilkår, og ikke noe svar på spørsmålet mitt",
          ),
        ],
        opportunities: [
          note(
            "Show how many days are left",
            "Visa hur många dagar som är kvar",
            "Vis, hvor mange dage der er tilbage",
            "Vis hvor mange dager som er igjen",
          ),
        ],
        backstage: [
          note(
            "One rule for all goods, that everybody here can say by heart",
            "En regel för alla varor, som alla här kan utantill",
            "Én regel for alle varer, som alle her kan udenad",
            "Én regel for alle varer, som alle her kan utenat",
          ),
        ],
      }),
    },
  ],
};
