import { delight, note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const askingForHelp: TemplatePhase = {
  title: words(
    "Asking for help · year 4",
    "Ber om hjälp · år 4",
    "Beder om hjælp · år 4",
    "Ber om hjelp · år 4",
  ),
  period: "during",
  steps: [
    {
      title: words(
        "Says that it won't do any more",
        "Säger att det inte går längre",
        "Siger, at det ikke går længere",
        "Sier at det ikke går lenger",
      ),
      actor: "nobody",
      wished: 1,
      actual: -2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I shout at the children at breakfast, and see their faces",
            "Jag skriker åt barnen vid frukosten, och ser deras ansikten",
            "Jeg råber ad børnene ved morgenbordet og ser deres ansigter",
            "Jeg roper til barna ved frokosten, og ser ansiktene deres",
          ),
        ],
        thoughts: [
          note(
            "If I say it aloud, am I finished?",
            "Om jag säger det högt, är det slut med mig då?",
            "Hvis jeg siger det højt, er jeg så færdig?",
            "Hvis jeg sier det høyt, er det ute med meg da?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Sara: “Either you call, or I do”",
              "Sara: ”Antingen ringer du, eller så gör jag det”",
              "Sara: »Enten ringer du, eller også gør jeg«",
              "Sara: «Enten ringer du, eller så gjør jeg det»",
            ),
            touchpoint: { channel: "in-person", wished: 1, actual: 1 },
            moment: {
              isDecision: true,
              feeling: "anxious",
              why: words(
                "One evening he is ready. A week later he isn't",
                "En kväll är han redo. Veckan efter är han det inte",
                "En aften er han klar. Ugen efter er han det ikke",
                "En kveld er han klar. Uka etterpå er han det ikke",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "To ask for help is the one thing they never taught us",
            "Be om hjälp är det enda de aldrig lärde oss",
            "At bede om hjælp er det eneste, de aldrig lærte os",
            "Å be om hjelp er det eneste de aldri lærte oss",
          ),
        ],
        opportunities: [
          note(
            "Let comrades ask first: they are believed",
            "Låt kamraterna fråga först: dem tror man på",
            "Lad kammeraterne spørge først: dem tror man på",
            "La kameratene spørre først: dem tror man på",
          ),
        ],
      }),
    },
    {
      title: words(
        "Looks for where to turn",
        "Letar efter någon att vända sig till",
        "Leder efter et sted at henvende sig",
        "Leter etter et sted å henvende seg",
      ),
      actor: "us",
      wished: 2,
      actual: -1,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I search at three in the morning, and close the window again",
            "Jag söker klockan tre på natten, och stänger fönstret igen",
            "Jeg søger klokken tre om natten og lukker vinduet igen",
            "Jeg søker klokka tre om natta, og lukker vinduet igjen",
          ),
        ],
        thoughts: [
          question(
            "Is this for me? I have both arms and legs",
            "Är det här för mig? Jag har ju armar och ben kvar",
            "Er det her for mig? Jeg har jo arme og ben",
            "Er dette for meg? Jeg har jo armer og bein",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Six websites, each with its own rules",
              "Sex webbplatser, alla med sina egna regler",
              "Seks hjemmesider, hver med egne regler",
              "Seks nettsider, hver med sine egne regler",
            ),
            touchpoint: {
              channel: "web",
              wished: 2,
              actual: -1,
              action: words(
                "One page, one number, open at three in the morning",
                "En sida, ett nummer, öppet klockan tre på natten",
                "Én side, ét nummer, åbent klokken tre om natten",
                "Én side, ett nummer, åpent klokka tre om natta",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "“Fill in your case number to go on”",
            "”Ange ditt ärendenummer för att gå vidare”",
            "»Indtast dit sagsnummer for at komme videre«",
            "«Oppgi saksnummeret ditt for å gå videre»",
          ),
        ],
        opportunities: [
          note(
            "Whoever is reached first keeps hold until the next one has taken over",
            "Den som nås först släpper inte taget förrän nästa har tagit över",
            "Den, der nås først, slipper ikke, før den næste har taget over",
            "Den som nås først, slipper ikke taket før den neste har tatt over",
          ),
        ],
      }),
    },
    {
      title: words(
        "Tells it for the first time",
        "Berättar för första gången",
        "Fortæller det for første gang",
        "Forteller det for første gang",
      ),
      actor: "us",
      wished: 2,
      actual: 1,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I say it in one breath, on a bench outside the gate",
            "Jag säger allt i ett andetag, på en bänk utanför grinden",
            "Jeg siger det i ét åndedrag på en bænk uden for porten",
            "Jeg sier det i ett åndedrag, på en benk utenfor porten",
          ),
        ],
        thoughts: [
          delight(
            "He doesn't look shocked. He nods",
            "Han ser inte chockad ut. Han nickar",
            "Han ser ikke chokeret ud. Han nikker",
            "Han ser ikke sjokkert ut. Han nikker",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Bosse, who was in Bosnia himself, pours coffee",
              "Bosse, som själv var i Bosnien, häller upp kaffe",
              "Bo, der selv var i Bosnien, skænker kaffe",
              "Bosse, som selv var i Bosnia, skjenker kaffe",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 2,
              action: words(
                "Listen first, the papers can wait until next time",
                "Lyssna först, papperen får vänta till nästa gång",
                "Lyt først, papirerne kan vente til næste gang",
                "Lytt først, papirene kan vente til neste gang",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "relieved",
              why: words(
                "Whoever is met here comes back. Whoever isn't, never does",
                "Den som blir mött här kommer tillbaka. Den som inte blir det kommer aldrig",
                "Den, der bliver mødt her, kommer igen. Den, der ikke bliver det, kommer aldrig",
                "Den som blir møtt her, kommer tilbake. Den som ikke blir det, kommer aldri",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "What I told isn't passed on. I have to tell it again",
            "Det jag berättade förs inte vidare. Jag får ta det igen",
            "Det, jeg fortalte, bliver ikke givet videre. Jeg skal fortælle det igen",
            "Det jeg fortalte, følger ikke med videre. Jeg må fortelle det på nytt",
          ),
        ],
        opportunities: [
          note(
            "Write it down once, in my words, and ask me who may read it",
            "Skriv ner det en gång, med mina ord, och fråga vem som får läsa",
            "Skriv det ned én gang med mine ord, og spørg, hvem der må læse det",
            "Skriv det ned én gang, med mine ord, og spør hvem som kan lese det",
          ),
        ],
      }),
    },
  ],
};
