import { delight, note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const livingWithIt: TemplatePhase = {
  title: words(
    "Living with it · year 10–15",
    "Lever med det · år 10–15",
    "Lever med det · år 10–15",
    "Lever med det · år 10–15",
  ),
  period: "after",
  steps: [
    {
      title: words("Finds his feet", "Hittar fotfästet", "Finder fodfæste", "Finner fotfeste"),
      actor: "customer",
      wished: 2,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I sleep six hours. I coach the girls' handball team",
            "Jag sover sex timmar. Jag tränar tjejernas handbollslag",
            "Jeg sover seks timer. Jeg træner pigernes håndboldhold",
            "Jeg sover seks timer. Jeg trener håndballaget til jentene",
          ),
        ],
        thoughts: [
          note(
            "It's not gone. But now I know what it is",
            "Det är inte borta. Men nu vet jag vad det är",
            "Det er ikke væk. Men nu ved jeg, hvad det er",
            "Det er ikke borte. Men nå vet jeg hva det er",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The call once a year: “How are you all?”",
              "Samtalet en gång om året: ”Hur har ni det?”",
              "Opkaldet én gang om året: »Hvordan har I det?«",
              "Telefonen én gang i året: «Hvordan har dere det?»",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: 2,
              action: words(
                "Keep calling also when all is well",
                "Fortsätt ringa även när allt är bra",
                "Bliv ved med at ringe, også når alt er godt",
                "Fortsett å ringe også når alt er bra",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The sound of fireworks, every New Year",
            "Ljudet av fyrverkerier, varje nyår",
            "Lyden af fyrværkeri hvert nytår",
            "Lyden av fyrverkeri, hver nyttårsaften",
          ),
        ],
        opportunities: [
          note(
            "A card that opens the door again, without a new referral",
            "Ett kort som öppnar dörren igen, utan ny remiss",
            "Et kort, der åbner døren igen uden ny henvisning",
            "Et kort som åpner døra igjen, uten ny henvisning",
          ),
        ],
      }),
    },
    {
      title: words("Helps another", "Hjälper någon annan", "Hjælper en anden", "Hjelper en annen"),
      actor: "partner",
      wished: 2,
      actual: 2,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I sit on that bench, and pour coffee for Micke",
            "Jag sitter på den där bänken och häller upp kaffe åt Micke",
            "Jeg sidder på den bænk og skænker kaffe til Mikkel",
            "Jeg sitter på den benken og skjenker kaffe til Mikkel",
          ),
        ],
        thoughts: [
          delight(
            "So it was good for something",
            "Då var det bra för någonting",
            "Så var det godt for noget alligevel",
            "Så var det godt for noe likevel",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Micke, who has never asked for anything, asks",
              "Micke, som aldrig har bett om något, frågar",
              "Mikkel, der aldrig har bedt om noget, spørger",
              "Mikkel, som aldri har bedt om noe som helst, spør",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: 2,
              action: words(
                "Train those who want to be the one on the bench, and thank them",
                "Utbilda dem som vill vara den på bänken, och tacka dem",
                "Uddan dem, der vil være den på bænken, og tak dem",
                "Lær opp dem som vil være den på benken, og takk dem",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "confident",
              why: words(
                "The one who was helped reaches those whom we never reach",
                "Den som fått hjälp når dem som vi aldrig når",
                "Den, der selv fik hjælp, når dem, vi aldrig når",
                "Den som fikk hjelp, når dem vi aldri når",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "I drive there in my own time, with my own petrol",
            "Jag åker dit på egen tid, för egen bensin",
            "Jeg kører derhen i min egen tid og for egen benzin",
            "Jeg kjører dit på egen tid, for egen bensin",
          ),
        ],
        opportunities: [
          note(
            "Pay for the petrol. It's the cheapest help there is",
            "Betala bensinen. Det är den billigaste hjälp som finns",
            "Betal benzinen. Det er den billigste hjælp, der findes",
            "Betal bensinen. Det er den billigste hjelpen som finnes",
          ),
        ],
      }),
    },
    {
      title: words(
        "Needs us again, fifteen years on",
        "Behöver oss igen, femton år senare",
        "Har brug for os igen femten år efter",
        "Trenger oss igjen, femten år etterpå",
      ),
      actor: "us",
      wished: 1,
      actual: 0,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "My back gives out, and then the nights come back",
            "Ryggen går sönder, och sedan kommer nätterna tillbaka",
            "Ryggen svigter, og så kommer nætterne igen",
            "Ryggen svikter, og så kommer nettene tilbake",
          ),
        ],
        thoughts: [
          note(
            "Surely it starts from zero again?",
            "Nu börjar det väl om från noll?",
            "Nu begynder det vel forfra?",
            "Nå begynner det vel fra null igjen?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "A new voice, but she knows my name",
              "En ny röst, men hon vet vad jag heter",
              "En ny stemme, men hun ved, hvad jeg hedder",
              "En ny stemme, men hun vet hva jeg heter",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: 1,
              action: words(
                "Begin with: “I've read what you told us. What is new?”",
                "Börja med: ”Jag har läst det du berättat. Vad är nytt?”",
                "Begynd med: »Jeg har læst det, du har fortalt. Hvad er nyt?«",
                "Begynn med: «Jeg har lest det du har fortalt. Hva er nytt?»",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The doctor doesn't know that I have served",
            "Läkaren vet inte att jag har tjänstgjort",
            "Lægen ved ikke, at jeg har været udsendt",
            "Legen vet ikke at jeg har tjenestegjort",
          ),
        ],
        opportunities: [
          note(
            "One question at every health centre: have you served?",
            "En fråga på varje vårdcentral: Har du tjänstgjort?",
            "Ét spørgsmål hos hver læge: Har du været udsendt?",
            "Ett spørsmål på hvert legekontor: Har du tjenestegjort?",
          ),
        ],
      }),
    },
  ],
};
