import type { Dictionary } from "../dictionary";

export const lane: Dictionary["lane"] = {
  lane: "Bane",
  title: "Navnet på banen",
  notes: { one: "{count} lapp", other: "{count} lapper" },
  line: {
    interaction: "Interaksjonslinje",
    visibility: "Synlighetslinje",
    internal: "Intern interaksjonslinje",
  },
  role: {
    "customer-actions": "Kundens handlinger",
    thoughts: "Tanker",
    feelings: "Følelser",
    tension: "Spenning",
    expectations: "Forventninger",
    touchpoints: "Kontaktpunkter",
    channels: "Kanaler",
    frontstage: "Foran scenen",
    backstage: "Bak scenen",
    "support-processes": "Støtteprosesser",
    "pain-points": "Smertepunkter",
    opportunities: "Muligheter",
    evidence: "Belegg",
    measures: "Målinger",
    "hygiene-factors": "Hygienefaktorer",
    employee: "Medarbeidere",
    pictures: "Bilder",
    free: "Fri bane",
  },
};
