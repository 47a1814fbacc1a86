/** Where a picture of a board is: all of it, or the small one, which never moves. */
export const pictureUrl = (boardId: string, pictureId: string, size: "full" | "thumb"): string =>
  `/api/boards/${boardId}/pictures/${pictureId}?size=${size}`;
