import { note } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const afterTheWorkshop: TemplatePhase = {
  title: words("On the road again", "På vägen igen", "På vejen igen", "På veien igjen"),
  period: "after",
  steps: [
    {
      title: words("Rides to work", "Cyklar till jobbet", "Cykler på arbejde", "Sykler til jobb"),
      actor: "customer",
      wished: 2,
      actual: 1,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "Nobody turns round at the red light any more",
            "Ingen vänder sig om vid rödljuset längre",
            "Der er ingen, der vender sig om ved rødt lys mere",
            "Ingen snur seg ved rødt lys lenger",
          ),
        ],
        "pain-points": [
          note(
            "A new little sound. Do I dare to come back with it?",
            "Ett nytt litet ljud. Vågar jag komma tillbaka med det?",
            "En ny lille lyd. Tør jeg komme igen med den?",
            "En ny liten lyd. Tør jeg komme tilbake med den?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The question after a week: how does it roll?",
              "Frågan efter en vecka: Hur rullar den?",
              "Spørgsmålet en uge senere: Hvordan kører den?",
              "Spørsmålet en uke senere: Hvordan ruller den?",
            ),
            touchpoint: {
              channel: "phone",
              wished: 2,
              actual: 0,
              action: words(
                "Call back the same day when somebody is not content",
                "Ring upp samma dag om någon inte är nöjd",
                "Ring tilbage samme dag, hvis nogen ikke er tilfreds",
                "Ring tilbake samme dag når noen ikke er fornøyd",
              ),
            },
          },
        ],
        frontstage: [
          note(
            "Adjust it free of charge within a month, no appointment",
            "Justera gratis inom en månad, utan tidsbokning",
            "Justér gratis inden for en måned, uden tidsbestilling",
            "Juster gratis innen en måned, uten time",
          ),
        ],
        backstage: [
          note(
            "The answers go to the one who mended the bike",
            "Svaren går till den som lagade cykeln",
            "Svarene går til den, der reparerede cyklen",
            "Svarene går til den som reparerte sykkelen",
          ),
        ],
        "support-processes": [
          note(
            "The customer register, with consent",
            "Kundregistret, med samtycke",
            "Kunderegistret, med samtykke",
            "Kunderegisteret, med samtykke",
          ),
        ],
      }),
    },
    {
      title: words(
        "Comes back next spring",
        "Kommer tillbaka nästa vår",
        "Kommer igen næste forår",
        "Kommer tilbake neste vår",
      ),
      actor: "us",
      wished: 1,
      actual: -1,
      tension: 1,
      notes: rows({
        "customer-actions": [
          note(
            "I remember the service when something squeals again",
            "Jag kommer ihåg servicen när något gnisslar igen",
            "Jeg husker eftersynet, når noget hviner igen",
            "Jeg husker servicen når noe hyler igjen",
          ),
        ],
        "pain-points": [
          note(
            "Everybody comes in April",
            "Alla kommer i april",
            "Alle kommer i april",
            "Alle kommer i april",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The reminder: “Time for your service!”",
              "Påminnelsen: ”Dags för service!”",
              "Påmindelsen: »Tid til eftersyn!«",
              "Påminnelsen: «Tid for service!»",
            ),
            touchpoint: {
              channel: "email",
              wished: 1,
              actual: -1,
              action: words(
                "Write in February, with three times to choose from",
                "Skriv i februari, med tre tider att välja på",
                "Skriv i februar med tre tider at vælge imellem",
                "Skriv i februar, med tre timer å velge mellom",
              ),
            },
          },
        ],
        frontstage: [
          note(
            "Amina knows the bike and asks about the new sound",
            "Amina känner igen cykeln och frågar om ljudet",
            "Amina kan kende cyklen og spørger til lyden",
            "Amina kjenner igjen sykkelen og spør om lyden",
          ),
        ],
        backstage: [
          note(
            "Plan April already in January",
            "Planera april redan i januari",
            "Planlæg april allerede i januar",
            "Planlegg april allerede i januar",
          ),
        ],
        "support-processes": [
          note(
            "The history of each bike",
            "Historiken för varje cykel",
            "Historikken for hver cykel",
            "Historikken for hver sykkel",
          ),
        ],
      }),
    },
  ],
};
