import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { BoardRecords, RecordKind } from "@resa/shared/layout/touch";
import type { Id } from "@resa/shared/model/id";
import { channelOf } from "@resa/shared/model/channel";
import { journeyOf } from "@resa/shared/model/journey";
import { laneOf } from "@resa/shared/model/lane";
import { colourOfKind } from "@resa/shared/model/note-kind";
import type { Note } from "@resa/shared/model/note";
import { defaultNoteSize } from "@resa/shared/model/note-size";
import { personaOf } from "@resa/shared/model/persona";
import { phaseOf } from "@resa/shared/model/phase";
import { productGroupOf } from "@resa/shared/model/product-group";
import { stepOf } from "@resa/shared/model/step";

/** Records whose fields are reactive one by one; a record that is gone reads as an empty one. */
export interface RecordViews {
  journey(id: Id): BoardRecords["journeys"];
  phase(id: Id): BoardRecords["phases"];
  step(id: Id): BoardRecords["steps"];
  lane(id: Id): BoardRecords["lanes"];
  persona(id: Id): BoardRecords["personas"];
  channel(id: Id): BoardRecords["channels"];
  group(id: Id): BoardRecords["groups"];
  note(id: Id): Note;
}

const nowhere: Note = {
  id: "",
  place: { laneId: "", stepId: "", order: "a0" },
  kind: "plain",
  colour: colourOfKind.plain,
  size: defaultNoteSize,
  picture: null,
  alt: "",
  by: "",
  at: 0,
};

export function makeRecordViews(
  arrangement: Arrangement,
  track: (key: string) => void,
): RecordViews {
  const views = <K extends RecordKind>(
    kind: K,
    empty: BoardRecords[K],
    current: (id: Id) => BoardRecords[K] | undefined,
  ) => {
    const fields = Object.keys(empty) as (keyof BoardRecords[K] & string)[];
    return (id: Id): BoardRecords[K] => {
      const view = { ...empty, id };
      for (const field of fields) {
        if (field === "id") continue;
        Object.defineProperty(view, field, {
          get() {
            track(`${kind}/${id}/${field}`);
            return (current(id) ?? empty)[field];
          },
        });
      }
      return view;
    };
  };
  return {
    journey: views("journeys", journeyOf("", {}), arrangement.journey),
    phase: views("phases", phaseOf("", {}), arrangement.phase),
    step: views("steps", stepOf("", {}), arrangement.step),
    lane: views("lanes", laneOf("", {}), arrangement.lane),
    persona: views("personas", personaOf("", {}), arrangement.persona),
    channel: views("channels", channelOf("", {}), arrangement.channel),
    group: views("groups", productGroupOf("", {}), arrangement.group),
    note: views("notes", nowhere, arrangement.note),
  };
}
