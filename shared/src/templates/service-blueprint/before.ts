import { note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const beforeTheWorkshop: TemplatePhase = {
  title: words("Before the workshop", "Före verkstaden", "Før værkstedet", "Før verkstedet"),
  period: "before",
  steps: [
    {
      title: words("Something is wrong", "Något är fel", "Noget er galt", "Noe er galt"),
      actor: "customer",
      wished: 0,
      actual: -1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "I hear it at every red light. People turn round",
            "Det hörs vid varje rödljus. Folk vänder sig om",
            "Det kan høres ved hvert rødt lys. Folk vender sig om",
            "Det høres ved hvert rødt lys. Folk snur seg",
          ),
        ],
        "pain-points": [
          question(
            "Is it dangerous, or does it only sound bad?",
            "Är det farligt, eller låter det bara illa?",
            "Er det farligt, eller lyder det bare slemt?",
            "Er det farlig, eller høres det bare ille ut?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The page “What is that noise?”",
              "Sidan ”Vad är det som låter?”",
              "Siden »Hvad er det, der larmer?«",
              "Siden «Hva er det som bråker?»",
            ),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: 0,
              action: words(
                "Say what is urgent and what can wait",
                "Säg vad som är bråttom och vad som kan vänta",
                "Sig, hvad der haster, og hvad der kan vente",
                "Si hva som haster, og hva som kan vente",
              ),
            },
          },
        ],
        backstage: [
          note(
            "Amina films the ten most common noises",
            "Amina filmar de tio vanligaste ljuden",
            "Amina filmer de ti mest almindelige lyde",
            "Amina filmer de ti vanligste lydene",
          ),
        ],
        "support-processes": [note("The website", "Webbplatsen", "Hjemmesiden", "Nettsiden")],
      }),
    },
    {
      title: words("Books a time", "Bokar tid", "Bestiller tid", "Bestiller time"),
      actor: "us",
      wished: 1,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "I book on my phone, on the way home",
            "Jag bokar i mobilen på vägen hem",
            "Jeg bestiller tid på mobilen på vej hjem",
            "Jeg bestiller time på mobilen på vei hjem",
          ),
        ],
        "pain-points": [
          note(
            "First free time: Thursday next week",
            "Första lediga tid: torsdag nästa vecka",
            "Første ledige tid: torsdag i næste uge",
            "Første ledige time: torsdag neste uke",
          ),
        ],
        touchpoints: [
          {
            ...note("The booking page", "Bokningssidan", "Bookingsiden", "Bestillingssiden"),
            touchpoint: {
              channel: "web",
              wished: 1,
              actual: -1,
              action: words(
                "Keep one hour a day for those who can't wait",
                "Håll en timme om dagen öppen för dem som inte kan vänta",
                "Hold en time fri om dagen til dem, der ikke kan vente",
                "Hold av en time om dagen til dem som ikke kan vente",
              ),
            },
            moment: {
              isDecision: false,
              feeling: "anxious",
              why: words(
                "No bike on Monday: she decides now whether to look elsewhere",
                "Ingen cykel på måndag: nu väljer hon om hon ska leta vidare",
                "Ingen cykel mandag: nu afgør hun, om hun vil lede andre steder",
                "Ingen sykkel mandag: nå velger hun om hun skal lete videre",
              ),
            },
          },
        ],
        frontstage: [
          note(
            "A confirmation with address, time and a price from–to",
            "En bekräftelse med adress, tid och pris från–till",
            "En bekræftelse med adresse, tid og en pris fra–til",
            "En bekreftelse med adresse, tid og pris fra–til",
          ),
        ],
        backstage: [
          note(
            "Someone reads the bookings at eight and moves what can wait",
            "Någon läser bokningarna klockan åtta och flyttar det som kan vänta",
            "Nogen læser bookingerne klokken otte og flytter det, der kan vente",
            "Noen leser bestillingene klokka åtte og flytter det som kan vente",
          ),
        ],
        "support-processes": [
          note(
            "The calendar that web and workshop share",
            "Kalendern som webben och verkstaden delar",
            "Kalenderen, som net og værksted deler",
            "Kalenderen som nett og verksted deler",
          ),
        ],
      }),
    },
  ],
};
