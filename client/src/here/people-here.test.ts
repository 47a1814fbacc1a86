import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { makePresenceBoard } from "../board/presence";
import { createPeopleHere, createWallsHere, placeOfPerson } from "./people-here";

const endings: (() => void)[] = [];
afterEach(() => endings.splice(0).forEach((end) => end()));

/** Anna's tab, and the ways in which others come to it; or (null) one at which nobody sits. */
function annasTab(myId: string | null = "anna") {
  const awareness = new Awareness(new Y.Doc());
  const presence = makePresenceBoard(awareness);
  const [me] = createSignal(myId);
  const { others, screens, dispose } = createRoot((dispose) => ({
    others: createPeopleHere(presence, me),
    screens: createWallsHere(presence),
    dispose,
  }));
  endings.push(dispose, presence.dispose, () => awareness.destroy());

  /** A tab of somebody, as the server tells of it. */
  const tab = (id: string, name: string) => {
    const theirs = new Awareness(new Y.Doc());
    endings.push(() => theirs.destroy());
    const show = (state: object | null): void => {
      theirs.setLocalState(state && { person: { id, name, role: "editor" }, ...state });
      applyAwarenessUpdate(awareness, encodeAwarenessUpdate(theirs, [theirs.clientID]), "server");
    };
    show({});
    return { id: theirs.clientID, show, close: () => show(null) };
  };
  const names = () => others().map(({ name }) => name);
  const walls = () => screens().map(({ name }) => name);
  return { presence, others, names, walls, tab };
}

test("a person with two tabs is one person, until the last is closed", () => {
  const { tab, names, others } = annasTab();
  const one = tab("bo", "Bo");
  const two = tab("bo", "Bo");
  tab("cilla", "Cilla");
  expect(names()).toEqual(["Bo", "Cilla"]);
  const bo = others().find(({ id }) => id === "bo");
  expect(new Set(bo?.peers)).toEqual(new Set([one.id, two.id]));

  one.close();
  expect(names()).toEqual(["Bo", "Cilla"]);
  two.close();
  expect(names()).toEqual(["Cilla"]);
});

test("one's own other tab is nobody else", () => {
  const { tab, names } = annasTab();
  tab("anna", "Anna");
  expect(names()).toEqual([]);
});

test("a screen on a wall is nobody, also where it is one's own; it stands in a list of its own", () => {
  const { tab, names, walls } = annasTab();
  tab("anna", "Anna").show({ isWall: true });
  const hall = tab("hall", "Wall screen");
  hall.show({ isWall: true });
  tab("bo", "Bo");
  expect(names()).toEqual(["Bo"]);
  expect(walls()).toEqual(["Anna", "Wall screen"]);
  hall.close();
  expect(walls()).toEqual(["Anna"]);
});

test("a screen on a wall counts whoever hung it up among the people", () => {
  const { tab, names } = annasTab(null);
  tab("anna", "Anna");
  tab("bo", "Bo");
  expect(names()).toEqual(["Anna", "Bo"]);
});

test("a pointer that moves changes nobody; another name does", () => {
  const { tab, others, names } = annasTab();
  const bo = tab("bo", "Bo");
  tab("cilla", "Cilla");
  const before = others();

  bo.show({ pointer: { x: 10, y: 20 } });
  expect(others()).toBe(before);

  bo.show({ person: { id: "bo", name: "Bosse", role: "editor" } });
  expect(names()).toEqual(["Bosse", "Cilla"]);
  const cilla = (people: typeof before) => people.find(({ id }) => id === "cilla");
  expect(cilla(others())).toBe(cilla(before));
});

test("somebody is where they point, in whichever tab; else at the note that they have selected, else where they look", () => {
  const { tab, others, presence } = annasTab();
  const layout = {
    note: (id: string) =>
      id === "n1"
        ? { x: 100, y: 200, width: 20, height: 40, fontSize: 14 as const, pictureHeight: 0 }
        : undefined,
  };
  const where = () => others().map((person) => placeOfPerson(person, presence, layout));
  const one = tab("bo", "Bo");
  const two = tab("bo", "Bo");
  expect(where()).toEqual([null]);

  one.show({ view: { x: 0, y: 0, width: 100, height: 50 } });
  expect(where()).toEqual([{ x: 50, y: 25 }]);

  one.show({ selection: ["n1"] });
  expect(where()).toEqual([{ x: 110, y: 220 }]);

  two.show({ pointer: { x: 1, y: 2 } });
  expect(where()).toEqual([{ x: 1, y: 2 }]);
});
