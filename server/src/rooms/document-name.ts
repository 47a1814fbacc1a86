import type { DocumentName } from "../storage/storage";

/** The documents of a board. What happens on the board is written down in its feedback, so that one is closed last. */
export const namesOf = (boardId: string): DocumentName[] => [
  `${boardId}/board`,
  `${boardId}/feedback`,
];

export function partsOf(name: DocumentName): { boardId: string; kind: "board" | "feedback" } {
  const slash = name.lastIndexOf("/");
  const kind = name.slice(slash + 1) === "board" ? "board" : "feedback";
  return { boardId: name.slice(0, slash), kind };
}
