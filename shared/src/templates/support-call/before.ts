import { feels, note, quote } from "../notes";
import { rows } from "./lanes";
import type { TemplatePhase } from "../template";
import { words } from "../words";

export const beforeTheCall: TemplatePhase = {
  title: words("Before the call", "Före samtalet", "Før opkaldet", "Før samtalen"),
  period: "before",
  steps: [
    {
      title: words("Needs help", "Behöver hjälp", "Har brug for hjælp", "Trenger hjelp"),
      actor: "customer",
      wished: 0,
      actual: -1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "The connection drops. I restart the router, twice",
            "Nätet försvinner. Jag startar om routern, två gånger",
            "Nettet forsvinder. Jeg genstarter routeren, to gange",
            "Nettet forsvinner. Jeg starter ruteren på nytt, to ganger",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The red light on the router",
              "Den röda lampan på routern",
              "Den røde lampe på routeren",
              "Det røde lyset på ruteren",
            ),
            touchpoint: {
              channel: "self-service",
              wished: 0,
              actual: -1,
              action: words(
                "Text everyone affected before they have to call",
                "Sms:a alla som drabbas innan de hinner ringa",
                "Send en sms til alle berørte, før de når at ringe",
                "Send sms til alle som er rammet, før de rekker å ringe",
              ),
            },
          },
          {
            ...note(
              "The page about faults and outages",
              "Sidan med driftinformation",
              "Siden med driftsstatus",
              "Siden med driftsmeldinger",
            ),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: -2,
              action: words(
                "Say what we know, and when we will know more",
                "Berätta vad vi vet och när vi vet mer",
                "Sig, hvad vi ved, og hvornår vi ved mere",
                "Si hva vi vet, og når vi vet mer",
              ),
            },
          },
        ],
        thoughts: [
          feels(
            "Calm. They surely know already",
            "Lugn. De vet det säkert redan",
            "Rolig. De ved det nok allerede",
            "Rolig. De vet det sikkert allerede",
          ),
        ],
        "pain-points": [
          note(
            "“Everything is working”, says the page",
            "”Allt fungerar”, säger sidan",
            "»Alt virker«, siger siden",
            "«Alt virker», sier siden",
          ),
          note(
            "I don't know if the fault is mine or theirs",
            "Jag vet inte om felet är mitt eller deras",
            "Jeg ved ikke, om fejlen er min eller deres",
            "Jeg vet ikke om feilen er min eller deres",
          ),
        ],
        backstage: [
          note(
            "The alarm sends the texts by itself, at night too",
            "Larmet skickar sms:en av sig självt, även på natten",
            "Alarmen sender selv sms'erne, også om natten",
            "Alarmen sender meldingene av seg selv, også om natta",
          ),
        ],
      }),
    },
    {
      title: words("Finds the number", "Hittar numret", "Finder nummeret", "Finner nummeret"),
      actor: "customer",
      wished: 1,
      actual: -2,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I look for the number on my phone",
            "Jag letar efter numret i mobilen",
            "Jeg leder efter nummeret på mobilen",
            "Jeg leter etter nummeret på mobilen",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The contact page, on a phone with poor reception",
              "Kontaktsidan, i en mobil med dålig täckning",
              "Kontaktsiden, på en mobil med dårlig dækning",
              "Kontaktsiden, på en mobil med dårlig dekning",
            ),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: -2,
              action: words(
                "Put the number on the router, and first on the contact page",
                "Sätt numret på routern och överst på kontaktsidan",
                "Sæt nummeret på routeren og øverst på kontaktsiden",
                "Sett nummeret på ruteren og øverst på kontaktsiden",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "frustrated",
              why: words(
                "Whoever can't find the number gives up, and tells others",
                "Den som inte hittar numret ger upp, och berättar det för andra",
                "Den, der ikke kan finde nummeret, giver op og fortæller det videre",
                "Den som ikke finner nummeret, gir opp og forteller det videre",
              ),
            },
          },
        ],
        thoughts: [
          feels(
            "Welcome. They want me to call",
            "Välkommen. De vill att jag ringer",
            "Velkommen. De vil gerne have, at jeg ringer",
            "Velkommen. De vil gjerne at jeg ringer",
          ),
        ],
        "pain-points": [
          note(
            "The number hides behind five questions and a chatbot",
            "Numret gömmer sig bakom fem frågor och en chattbot",
            "Nummeret gemmer sig bag fem spørgsmål og en chatbot",
            "Nummeret gjemmer seg bak fem spørsmål og en chatbot",
          ),
          quote(
            "It feels as if they'd rather I didn't call",
            "Det känns som att de helst vill slippa prata med mig",
            "Det føles, som om de helst er fri for at tale med mig",
            "Det føles som om de helst vil slippe å snakke med meg",
          ),
        ],
        backstage: [
          note(
            "Stop counting few calls as a success",
            "Sluta räkna få samtal som en framgång",
            "Hold op med at se få opkald som en succes",
            "Slutt å regne få samtaler som en suksess",
          ),
        ],
      }),
    },
  ],
};
