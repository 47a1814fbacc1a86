/** What explains, and what invites to begin. */
export const guide = {
  /** A board without a journey. */
  empty: {
    title: "Whose journey is it?",
    text: "Begin with a template, or with an empty journey: name what the customer is trying to achieve, then add phases and steps.",
    addJourney: "Add an empty journey",
  },
  /** One line that explains a lane's role. */
  meaning: {
    "customer-actions": "What the customer does, step by step.",
    thoughts: "What goes through the customer's mind.",
    feelings: "How it feels, from worst to best.",
    expectations: "What the customer takes for granted or hopes for.",
    touchpoints: "Where the customer meets us or somebody else.",
    channels: "By which way they meet: phone, web, shop, letter.",
    frontstage: "What our people do where the customer sees it.",
    backstage: "What our people do where the customer does not see it.",
    "support-processes": "Systems and suppliers that the rest leans on.",
    "pain-points": "What hurts, delays or gets in the way.",
    opportunities: "What we could do better.",
    evidence: "How we know: what we have heard, seen and counted.",
    measures: "What we measure, and what it says.",
    "hygiene-factors": "What nobody praises, but everybody misses.",
    employee: "What the step is like for the people who work in it.",
    pictures: "Photos and sketches of the step.",
    free: "For whatever you need to see beside the rest.",
  },
  /** What an empty place of a lane asks for. */
  prompt: {
    "customer-actions": "What does the customer do here?",
    thoughts: "What does the customer think here?",
    feelings: "How does the customer feel here?",
    expectations: "What does the customer expect here?",
    touchpoints: "What or whom does the customer meet here?",
    channels: "Which way does the contact go?",
    frontstage: "What do we do that the customer sees?",
    backstage: "What do we do behind the scenes?",
    "support-processes": "Which systems or suppliers must work here?",
    "pain-points": "What hurts or takes too long here?",
    opportunities: "What could we do better here?",
    evidence: "How do we know this?",
    measures: "How do we know that it works?",
    "hygiene-factors": "What must simply work here?",
    employee: "What is it like for those who work here?",
    pictures: "What does it look like here?",
    free: "What belongs here?",
  },
} as const;
