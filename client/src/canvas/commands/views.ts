import type { Id } from "@resa/shared/model/id";
import { journeyOfNote, journeyOfThing } from "../select/journey-of";
import type { Command } from "./command";
import type { CommandParts } from "./commands";
import { focusInspector } from "../inspector/focus-inspector";
import { rectOfSpot } from "../select/spot-rect";

/** What is seen of the board, and how large. */
export function makeViews({ board, canvas, walker }: CommandParts): Command[] {
  const { layout, arrangement } = board.projection;
  const { camera, selection } = canvas;
  const always = (): boolean => true;

  /** The journey that one is in, else the first in view. */
  const journeyHere = (): Id | undefined => {
    const spot = walker.here();
    const own =
      spot?.kind === "note"
        ? journeyOfNote(arrangement, spot.id)
        : spot && journeyOfThing(arrangement, spot);
    const { x, y, zoom } = camera.view();
    const { width, height } = camera.size();
    const seen = { x, y, width: width / zoom, height: height / zoom };
    return own ?? layout.journeysIn(seen)[0];
  };
  const journeyBeside = (by: 1 | -1): Id | undefined => {
    const here = journeyHere();
    if (here === undefined) return arrangement.journeys.at(by > 0 ? 0 : -1);
    return arrangement.journeys[arrangement.journeys.indexOf(here) + by];
  };
  const toJourney = (name: "command.nextJourney" | "command.lastJourney", by: 1 | -1): Command => ({
    group: "view",
    name: (t) => t(name),
    keys: [by > 0 ? "PageDown" : "PageUp"],
    isAvailable: () => journeyBeside(by) !== undefined,
    run() {
      const id = journeyBeside(by);
      if (id === undefined) return;
      const sheet = layout.journey(id);
      const { zoom } = camera.view();
      // Its head at the top, as one opens a page.
      if (sheet) camera.show({ x: sheet.x - 80 / zoom, y: sheet.y - 40 / zoom, zoom });
      walker.goTo({ kind: "journey", id });
    },
  });

  return [
    {
      group: "view",
      name: (t) => t("board.select"),
      keys: ["V"],
      isAvailable: always,
      run: () => canvas.setTool("select"),
    },
    {
      group: "view",
      name: (t) => t("board.hand"),
      keys: ["H"],
      isAvailable: always,
      run: () => canvas.setTool("hand"),
    },
    {
      group: "view",
      name: (t) => t("board.zoomFit"),
      keys: ["Shift+1"],
      isAvailable: always,
      run: canvas.fit,
    },
    {
      group: "view",
      name: (t) => t("board.zoomFitSelection"),
      keys: ["Shift+2"],
      isAvailable: () => walker.here() !== null,
      run() {
        const thing = selection.thing();
        const rect = thing && rectOfSpot(thing, board.projection);
        if (rect) camera.fit(rect);
        else canvas.fitNotes(selection.all());
      },
    },
    {
      group: "view",
      name: (t) => t("command.inspect"),
      keys: ["Alt+Enter", "F6"],
      isAvailable: () => walker.here() !== null,
      run: focusInspector,
    },
    {
      group: "view",
      name: (t) => t("command.fitJourney"),
      keys: ["Shift+3"],
      isAvailable: () => journeyHere() !== undefined,
      run() {
        const sheet = layout.journey(journeyHere() ?? "");
        if (sheet) camera.fit(sheet);
      },
    },
    toJourney("command.nextJourney", 1),
    toJourney("command.lastJourney", -1),
    {
      group: "view",
      name: (t) => t("board.zoomFull"),
      keys: ["Mod+0"],
      isAvailable: always,
      run: camera.reset,
    },
    {
      group: "view",
      name: (t) => t("board.zoomIn"),
      keys: ["Mod+=", "Mod++", "+"],
      isAvailable: always,
      run: () => camera.zoomBy(1.25),
    },
    {
      group: "view",
      name: (t) => t("board.zoomOut"),
      keys: ["Mod+-", "-"],
      isAvailable: always,
      run: () => camera.zoomBy(0.8),
    },
    {
      group: "view",
      name: (t) => t("board.find"),
      keys: ["/", "Mod+F"],
      isAvailable: () => canvas.find !== null,
      run: () => canvas.find?.open("words"),
    },
    {
      group: "view",
      name: (t) => t("command.filter"),
      keys: [],
      isAvailable: () => canvas.find !== null,
      run: () => canvas.find?.open("filter"),
    },
  ];
}
