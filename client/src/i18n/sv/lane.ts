import type { Dictionary } from "../dictionary";

export const lane: Dictionary["lane"] = {
  lane: "Bana",
  title: "Banans namn",
  notes: { one: "{count} lapp", other: "{count} lappar" },
  line: {
    interaction: "Interaktionslinje",
    visibility: "Synlighetslinje",
    internal: "Intern interaktionslinje",
  },
  role: {
    "customer-actions": "Kundens handlingar",
    thoughts: "Tankar",
    feelings: "Känslor",
    tension: "Spänning",
    expectations: "Förväntningar",
    touchpoints: "Kontaktpunkter",
    channels: "Kanaler",
    frontstage: "Frontstage",
    backstage: "Backstage",
    "support-processes": "Stödprocesser",
    "pain-points": "Smärtpunkter",
    opportunities: "Möjligheter",
    evidence: "Belägg",
    measures: "Mätningar",
    "hygiene-factors": "Hygienfaktorer",
    employee: "Medarbetare",
    pictures: "Bilder",
    free: "Fri bana",
  },
};
