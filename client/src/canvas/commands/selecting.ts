import type { Id } from "@resa/shared/model/id";
import { notesWithin, type Reach, reaches } from "../select/reaches";
import type { Spot } from "../select/spot";
import type { Command } from "./command";
import type { CommandParts } from "./commands";

const names = {
  cell: "command.selectCell",
  step: "command.selectStep",
  lane: "command.selectLane",
  journey: "command.selectAll",
} as const;

/** The ring after ring that the key selects: a step only when one is at its head. */
const rings: readonly Reach[] = ["cell", "lane", "journey"];

/** Selecting all notes of something. */
export function makeSelecting({ board, canvas, walker }: CommandParts): Command[] {
  const { arrangement, layout } = board.projection;
  const { selection, camera } = canvas;

  /** What is selected, else the journey that is in view. */
  const here = (): Spot | null => {
    const id = layout.journeysIn(camera.window())[0] ?? arrangement.journeys[0];
    return walker.here() ?? (id === undefined ? null : { kind: "journey", id });
  };
  const within = (reach: Reach): readonly Id[] => {
    const spot = here();
    return spot ? notesWithin(arrangement, spot, reach) : [];
  };
  /** The smallest ring around what is selected that holds more than that. */
  const grow = (): void => {
    const kind = here()?.kind;
    const chosen = new Set(selection.all());
    const all = (kind === "step" || kind === "phase" ? (["step", "journey"] as const) : rings).map(
      within,
    );
    const larger = all.find(
      (ids) => ids.length > chosen.size && [...chosen].every((id) => ids.includes(id)),
    );
    selection.set(larger ?? all.at(-1) ?? []);
  };

  return [
    {
      group: "notes",
      name: (t) => t("command.selectMore"),
      keys: ["Mod+A"],
      isAvailable: () => here() !== null,
      run: grow,
    },
    ...reaches.map((reach): Command => ({
      group: "notes",
      name: (t) => t(names[reach]),
      keys: [],
      isAvailable: () => within(reach).length > 0,
      run: () => selection.set(within(reach)),
    })),
  ];
}
