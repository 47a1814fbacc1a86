import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const waitingForHelp: TemplatePhase = {
  title: words(
    "Waiting and proving · year 4–6",
    "Väntar och bevisar · år 4–6",
    "Venter og beviser · år 4–6",
    "Venter og beviser · år 4–6",
  ),
  period: "during",
  steps: [
    {
      title: words(
        "Waits for treatment",
        "Väntar på behandling",
        "Venter på behandling",
        "Venter på behandling",
      ),
      actor: "partner",
      wished: 1,
      actual: -2,
      tension: 5,
      notes: rows({
        "customer-actions": [
          note(
            "I have said yes. Now I wait for seven months",
            "Jag har sagt ja. Nu väntar jag i sju månader",
            "Jeg har sagt ja. Nu venter jeg i syv måneder",
            "Jeg har sagt ja. Nå venter jeg i sju måneder",
          ),
        ],
        thoughts: [
          note(
            "They must have others who need it more",
            "De har väl andra som behöver det mer",
            "De har nok andre, der har mere brug for det",
            "De har vel andre som trenger det mer",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The letter: “You are now on the waiting list”",
              "Brevet: ”Du står nu i kö”",
              "Brevet: »Du står nu på venteliste«",
              "Brevet: «Du står nå på venteliste»",
            ),
            touchpoint: {
              channel: "letter",
              wished: 1,
              actual: -2,
              action: words(
                "Call every second week until it begins, always the same voice",
                "Ring varannan vecka tills det börjar, alltid samma röst",
                "Ring hver anden uge, til det begynder, altid den samme stemme",
                "Ring annenhver uke til det begynner, alltid samme stemme",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "frustrated",
              why: words(
                "This is where we lose them, and nobody counts who it was",
                "Det är här vi förlorar dem, och ingen räknar vilka det var",
                "Det er her, vi mister dem, og ingen tæller, hvem det var",
                "Det er her vi mister dem, og ingen teller hvem det var",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Nobody owns the seven months between yes and the first meeting",
            "Ingen äger de sju månaderna mellan ja och första mötet",
            "Ingen ejer de syv måneder mellem ja og første møde",
            "Ingen eier de sju månedene mellom ja og første møte",
          ),
        ],
        opportunities: [
          note(
            "A group of comrades that one can join from the first week",
            "En kamratgrupp som man får vara med i från första veckan",
            "En gruppe af kammerater, man kan være med i fra første uge",
            "En kameratgruppe man kan bli med i fra første uke",
          ),
        ],
      }),
    },
    {
      title: words("Has to prove it", "Måste bevisa det", "Skal bevise det", "Må bevise det"),
      actor: "us",
      wished: 1,
      actual: -2,
      tension: 4,
      notes: rows({
        "customer-actions": [
          note(
            "I look for papers from a camp that no longer exists",
            "Jag letar papper från en camp som inte finns längre",
            "Jeg leder efter papirer fra en lejr, der ikke findes mere",
            "Jeg leter etter papirer fra en leir som ikke finnes lenger",
          ),
        ],
        thoughts: [
          note(
            "I know what happened. Why don't they? You sent me",
            "Jag vet vad som hände. Varför vet inte ni? Ni skickade mig",
            "Jeg ved, hvad der skete. Hvorfor ved I det ikke? I sendte mig",
            "Jeg vet hva som skjedde. Hvorfor vet ikke dere? Dere sendte meg",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The rejection: “insufficient documentation”",
              "Avslaget: ”bristfälligt underlag”",
              "Afslaget: »utilstrækkelig dokumentation«",
              "Avslaget: «mangelfull dokumentasjon»",
            ),
            touchpoint: {
              channel: "letter",
              wished: 1,
              actual: -2,
              action: words(
                "We search our own archives before we ask him",
                "Vi letar i våra egna arkiv innan vi frågar honom",
                "Vi leder i vores egne arkiver, før vi spørger ham",
                "Vi leter i våre egne arkiver før vi spør ham",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Thirty days to appeal, in a language that I don't speak",
            "Trettio dagar att överklaga, på ett språk jag inte talar",
            "Tredive dage til at klage i et sprog, jeg ikke taler",
            "Tretti dager til å klage, i et språk jeg ikke snakker",
          ),
        ],
        opportunities: [
          note(
            "Call before a rejection is sent, and explain it",
            "Ring innan ett avslag skickas, och förklara det",
            "Ring, før et afslag sendes, og forklar det",
            "Ring før et avslag sendes, og forklar det",
          ),
        ],
      }),
    },
  ],
};
