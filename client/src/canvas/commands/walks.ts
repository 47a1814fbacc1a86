import type { Translate } from "../../i18n/translate";
import { type ArrowKey, arrowKeys } from "../select/arrow";
import { endCell, nextCell } from "../select/walk-cells";
import type { Command } from "./command";
import type { CommandParts } from "./commands";

const walkNames = {
  ArrowLeft: "command.walkLeft",
  ArrowRight: "command.walkRight",
  ArrowUp: "command.walkUp",
  ArrowDown: "command.walkDown",
} as const;

const panNames = {
  ArrowLeft: "command.panLeft",
  ArrowRight: "command.panRight",
  ArrowUp: "command.panUp",
  ArrowDown: "command.panDown",
} as const;

/** How far an arrow moves the view, and with Shift, px of the window. */
const paces = { "": 80, "Shift+": 400 } as const;

const walkRow = (t: Translate): string => t("command.walk");
const panRow = (t: Translate): string => t("command.pan");
const panFastRow = (t: Translate): string => t("command.panFast");

/** Going over the sheets from what is selected, and moving the view when nothing is. */
export function makeWalks({ board, canvas, walker }: CommandParts): Command[] {
  const { arrangement } = board.projection;
  const { camera } = canvas;
  const { here, goTo } = walker;
  const isSomewhere = (): boolean => here() !== null;
  const isNowhere = (): boolean => here() === null;

  const to = (
    name: "tabRight" | "tabLeft" | "laneStart" | "laneEnd" | "sheetStart" | "sheetEnd",
    key: string,
    find: (from: NonNullable<ReturnType<typeof here>>) => ReturnType<typeof nextCell>,
  ): Command => {
    const target = (): ReturnType<typeof nextCell> => {
      const from = here();
      return from && find(from);
    };
    return {
      group: "moving",
      name: (t) => t(`command.${name}`),
      keys: [key],
      isAvailable: () => target() !== null,
      run() {
        const spot = target();
        // Closed first: what closes takes the focus, and with it the selection.
        canvas.edit(null);
        goTo(spot);
      },
    };
  };

  return [
    ...arrowKeys.map((key): Command => ({
      group: "moving",
      name: (t) => t(walkNames[key]),
      row: walkRow,
      keys: [key],
      isAvailable: isSomewhere,
      run: () => void walker.step(key),
    })),
    to("tabRight", "Tab", (from) => nextCell(arrangement, from, 1)),
    to("tabLeft", "Shift+Tab", (from) => nextCell(arrangement, from, -1)),
    to("laneStart", "Home", (from) => endCell(arrangement, from, "first", "lane")),
    to("laneEnd", "End", (from) => endCell(arrangement, from, "last", "lane")),
    to("sheetStart", "Mod+Home", (from) => endCell(arrangement, from, "first", "sheet")),
    to("sheetEnd", "Mod+End", (from) => endCell(arrangement, from, "last", "sheet")),
    ...(["", "Shift+"] as const).flatMap((modifier) =>
      arrowKeys.map((key): Command => ({
        group: "view",
        name: (t) => t(panNames[key]),
        row: modifier ? panFastRow : panRow,
        keys: [`${modifier}${key}`],
        isAvailable: isNowhere,
        run: () => camera.panBy(...panOf(key, paces[modifier])),
      })),
    ),
  ];
}

const panOf = (key: ArrowKey, by: number): [number, number] =>
  key === "ArrowLeft"
    ? [-by, 0]
    : key === "ArrowRight"
      ? [by, 0]
      : key === "ArrowUp"
        ? [0, -by]
        : [0, by];
