import type { Point } from "@resa/shared/layout/box";
import type { Canvas } from "../canvas/CanvasProvider";
import type { TalkedOf } from "../canvas/feedback-desk";
import type { CommentsDesk } from "./comments-desk";

/** The ways to begin a comment on the canvas. */
export interface Commenting {
  /** On what is selected; else on what is pressed next. */
  begin(this: void): void;
  on(this: void, thing: TalkedOf): void;
  at(this: void, point: Point): void;
}

export function makeCommenting(
  { selection }: Pick<Canvas, "selection">,
  desk: CommentsDesk,
): Commenting {
  const selected = (): TalkedOf | null => {
    const thing = selection.thing();
    if (thing) return thing.kind === "cell" ? null : thing;
    const [id, ...others] = selection.all();
    return id === undefined || others.length > 0 ? null : { kind: "note", id };
  };
  const on = (thing: TalkedOf): void => {
    desk.arm(false);
    if (thing.kind === "note") selection.set([thing.id]);
    else selection.choose({ kind: thing.kind, id: thing.id });
    desk.show({ what: "nothing" });
    desk.want(thing.id);
  };
  return {
    begin() {
      const thing = selected();
      if (thing) on(thing);
      else desk.arm(!desk.isArmed());
    },
    on,
    at(point) {
      desk.arm(false);
      selection.set([]);
      desk.show({ what: "point", point });
    },
  };
}
