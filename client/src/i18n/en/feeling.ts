/** How something feels: faces, and the curves of a lane. */
export const feeling = {
  line: {
    wished: "Wished",
    actual: "Actual",
    tension: "Tension",
  },
  /** The point of a step on a line. */
  of: {
    wished: "Wished feeling: {step}",
    actual: "Actual feeling: {step}",
    tension: "Tension: {step}",
  },
  /** How it feels, from −2 to 2. */
  value: {
    veryBad: "very bad",
    bad: "bad",
    neutral: "neutral",
    good: "good",
    veryGood: "very good",
  },
  /** How tense it is, from 1 to 5. */
  tension: {
    calm: "calm",
    slight: "slightly tense",
    tense: "tense",
    strong: "very tense",
    climax: "climax",
  },
  unknown: "not known",
  /** What an empty place asks for. */
  ask: {
    wished: "How should it feel here?",
    actual: "How does it feel here?",
    tension: "How tense is it here?",
  },
  first: "How should it feel from the start?",
  pen: "What a click on the curve draws",
  draw: { wished: "Draw how it should feel", actual: "Draw how it feels" },
  pick: "Pick a face",
  pickTension: "Pick how tense it is",
  gaps: "Largest gaps",
  gapsOf: "Largest gaps of {title}",
  noGaps: "Where both feelings are known, they are the same.",
  worse: "{count} worse than wished",
  better: "{count} better than wished",
  /** The highest point of the tension, and the last one. */
  peak: "Peak",
  end: "End",
  peakAndEnd: "Peak and end",
  command: "Set the feeling of the cell",
  whose: "Whose feelings",
  asJourney: "As in the head of the journey",
} as const;
