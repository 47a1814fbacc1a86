/** Under which key the words of a journey's state stand. */
export const stateWord = { "": "unsaid", "as-is": "asIs", "to-be": "toBe" } as const;
