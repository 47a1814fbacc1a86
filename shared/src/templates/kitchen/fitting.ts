import { note, observation, question } from "../notes";
import type { TemplateStep } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

/** The step that nobody owns. */
export const hasTheKitchenFitted: TemplateStep = {
  title: words(
    "Has the kitchen fitted",
    "Får köket monterat",
    "Får køkkenet monteret",
    "Får kjøkkenet montert",
  ),
  actor: "nobody",
  wished: 1,
  actual: -2,
  tension: 5,
  moment: {
    isDecision: false,
    feeling: "frustrated",
    why: words(
      "Here it is settled what they tell others, and none of us is there",
      "Här avgörs vad de berättar för andra, och ingen av oss är där",
      "Her afgøres det, hvad de fortæller andre, og ingen af os er der",
      "Her avgjøres det hva de forteller andre, og ingen av oss er der",
    ),
  },
  notes: rows({
    "customer-actions": [
      note(
        "We wash up in the bath for three weeks",
        "Vi diskar i badkaret i tre veckor",
        "Vi vasker op i badekarret i tre uger",
        "Vi vasker opp i badekaret i tre uker",
      ),
      note(
        "We run between fitter, plumber and electrician",
        "Vi springer mellan montör, rörmokare och elektriker",
        "Vi løber mellem montør, vvs'er og elektriker",
        "Vi løper mellom montør, rørlegger og elektriker",
      ),
    ],
    thoughts: [
      question(
        "Who do we call when it goes wrong?",
        "Vem ringer vi när det blir fel?",
        "Hvem ringer vi til, når det går galt?",
        "Hvem ringer vi når det går galt?",
      ),
    ],
    touchpoints: [
      {
        ...note(
          "The fitter, at seven in the morning",
          "Montören, klockan sju på morgonen",
          "Montøren, klokken syv om morgenen",
          "Montøren, klokka sju om morgenen",
        ),
        touchpoint: {
          channel: "in-person",
          wished: 1,
          actual: -1,
          action: words(
            "Ring on the first morning: has everything come?",
            "Ring första morgonen: Är allt på plats?",
            "Ring den første morgen: Er alt kommet?",
            "Ring den første morgenen: Er alt på plass?",
          ),
        },
      },
    ],
    "pain-points": [
      {
        // Pink among the orange: the eye should fall on the step that nobody owns.
        ...note(
          "The shop blames the fitter. The fitter blames the shop",
          "Butiken skyller på montören. Montören skyller på butiken",
          "Butikken giver montøren skylden. Montøren giver butikken skylden",
          "Butikken skylder på montøren. Montøren skylder på butikken",
        ),
        colour: "pink",
      },
      note(
        "A panel is missing. It takes four weeks, and the fitter moves on",
        "En täcksida saknas. Fyra veckor, och montören drar vidare",
        "Der mangler en dækside. Fire uger, og montøren tager videre",
        "En dekkside mangler. Fire uker, og montøren drar videre",
      ),
    ],
    opportunities: [
      note(
        "Take charge of the fitting, whoever does it: one number, all the way",
        "Ta ansvar för monteringen, vem som än gör den: ett nummer, hela vägen",
        "Tag ansvar for monteringen, uanset hvem der gør det: ét nummer, hele vejen",
        "Ta ansvar for monteringen, uansett hvem som gjør den: ett nummer, hele veien",
      ),
      note(
        "Missing parts to the fitter within two days",
        "Saknade delar till montören inom två dagar",
        "Manglende dele til montøren inden for to dage",
        "Manglende deler til montøren innen to dager",
      ),
    ],
    backstage: [
      observation(
        "Nothing. Nobody here knows that the fitting has begun",
        "Ingenting. Ingen hos oss vet att monteringen har börjat",
        "Ingenting. Ingen hos os ved, at monteringen er begyndt",
        "Ingenting. Ingen hos oss vet at monteringen har begynt",
      ),
    ],
  }),
};
