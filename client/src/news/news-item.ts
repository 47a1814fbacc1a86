import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { Deed } from "@resa/shared/model/trace";
import type { LiveFeedback } from "../board/live-feedback";
import type { Projection } from "../board/projection";
import { rectOfRecord } from "../board/record-rect";
import { recordOfId, textOfRecord } from "../board/record-text";
import type { Translate } from "../i18n/translate";

/** Something new: a deed of somebody else, or what they have said. */
export interface NewsItem {
  readonly key: string;
  /** Of the thing that it is about; a point of the curve goes by its cell, `laneId/stepId`. Null = a point of the board. */
  readonly thingId: Id | null;
  readonly what: Deed | "said";
  readonly by: Id;
  /** Unix ms. */
  readonly at: number;
  /** What it was called, for when it is gone. */
  readonly title: string;
  readonly point: { readonly x: number; readonly y: number } | null;
}

/** All that is new, latest first: deeds, and threads in which something is unread. Reactive. */
export function newsOf({ news, unread, projection }: LiveFeedback): readonly NewsItem[] {
  const deeds = news.all().map(({ id, ...deed }) => ({
    key: id,
    thingId: id,
    point: null,
    ...deed,
  }));
  const said = unread.threads().flatMap((threadId): NewsItem[] => {
    const thread = projection.thread(threadId);
    const last = projection.comment(projection.comments(threadId).at(-1) ?? "");
    // What is said while one looks on is told by the button of the comments.
    if (!thread || !last || !news.wasAway(last.at)) return [];
    const { anchor, about } = thread;
    const isPoint = anchor.kind === "point";
    return [
      {
        key: `said/${threadId}`,
        what: "said",
        thingId: isPoint ? null : anchor.id,
        point: isPoint ? anchor : null,
        by: last.by,
        at: last.at,
        title: about,
      },
    ];
  });
  return [...deeds, ...said].toSorted((a, b) => b.at - a.at);
}

/** What a thing is called now, or was when it went; empty = it has no name. Reactive. */
export function titleOfNews({ thingId, title }: NewsItem, board: Projection, t: Translate): string {
  if (thingId === "board") return t("news.board");
  if (thingId === null) return title || t("news.point");
  const [id = "", stepId] = thingId.split("/");
  const record = recordOfId(id, board.arrangement);
  if (record === null) return title;
  const text = textOfRecord(record, id, board, t);
  return stepId === undefined ? text : `${text} · ${board.step(stepId).title}`;
}

/** Where a thing stands; null when it is gone, or is nowhere on the board. */
export function placeOfNews({ thingId, point }: NewsItem, board: Projection): Rect | null {
  if (point) return { ...point, width: 1, height: 1 };
  const [id = "", stepId] = (thingId ?? "").split("/");
  if (stepId !== undefined) return rectOfRecord("steps", stepId, board);
  const record = recordOfId(id, board.arrangement);
  return record && rectOfRecord(record, id, board);
}
