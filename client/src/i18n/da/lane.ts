import type { Dictionary } from "../dictionary";

export const lane: Dictionary["lane"] = {
  lane: "Bane",
  title: "Banens navn",
  notes: { one: "{count} seddel", other: "{count} sedler" },
  line: {
    interaction: "Interaktionslinje",
    visibility: "Synlighedslinje",
    internal: "Intern interaktionslinje",
  },
  role: {
    "customer-actions": "Kundens handlinger",
    thoughts: "Tanker",
    feelings: "Følelser",
    tension: "Spænding",
    expectations: "Forventninger",
    touchpoints: "Kontaktpunkter",
    channels: "Kanaler",
    frontstage: "Frontstage",
    backstage: "Backstage",
    "support-processes": "Støtteprocesser",
    "pain-points": "Smertepunkter",
    opportunities: "Muligheder",
    evidence: "Belæg",
    measures: "Målinger",
    "hygiene-factors": "Hygiejnefaktorer",
    employee: "Medarbejdere",
    pictures: "Billeder",
    free: "Fri bane",
  },
};
