import { encodeStateAsUpdate } from "yjs";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";
import { makeCustomerCommands } from "./customer-commands";

/** A board with one journey. */
function begin() {
  const board = openBoard();
  const customers = makeCustomerCommands(board.transactor);
  const journeyId = board.structure.addJourney() ?? "";
  const { arrangement } = board;
  return {
    ...board,
    customers,
    journeyId,
    persona: () => arrangement.persona(arrangement.journey(journeyId)?.personaId ?? ""),
    names: () => arrangement.personas.map((id) => arrangement.persona(id)?.name),
    groups: () => arrangement.groups.map((id) => arrangement.group(id)?.name),
  };
}

test("what is said of a journey's persona makes one where there is none, in one step", () => {
  const { customers, arrangement, journeyId, history, persona } = begin();
  customers.describe(journeyId, { name: "Astrid" });
  customers.describe(journeyId, { quote: "It has to be now." });
  expect(arrangement.personas).toHaveLength(1);
  expect(persona()).toMatchObject({ name: "Astrid", quote: "It has to be now." });
  history.undo();
  history.undo();
  expect([persona(), arrangement.personas]).toEqual([undefined, []]);
});

test("a new persona takes a journey over in one step, and who had it stays", () => {
  const { customers, journeyId, history, persona, names } = begin();
  customers.describe(journeyId, { name: "Astrid" });
  customers.addTo(journeyId, { name: "Per" });
  expect([persona()?.name, names()]).toEqual(["Per", ["Astrid", "Per"]]);
  history.undo();
  expect([persona()?.name, names()]).toEqual(["Astrid", ["Astrid"]]);
  expect(customers.addTo("gone", { name: "Nobody's" })).toBeNull();
  expect(names()).toEqual(["Astrid"]);
});

test("personas and product groups are put elsewhere, and one that goes leaves its journeys", () => {
  const { customers, structure, arrangement, names, groups, persona, journeyId } = begin();
  const ids = ["A", "B", "C"].map((name) => customers.add({ name }) ?? "");
  const [g = "", h = ""] = ["G", "H"].map((name) => customers.addGroup(name) ?? "");
  customers.move(ids[2] ?? "", 0);
  customers.moveGroup(g, 1);
  expect([names(), groups()]).toEqual([
    ["C", "A", "B"],
    ["H", "G"],
  ]);
  structure.setJourney(journeyId, { personaId: ids[0] ?? "", groupId: h });
  customers.remove(ids[0] ?? "");
  customers.removeGroup(h);
  expect(persona()).toBeUndefined();
  expect(arrangement.journey(journeyId)?.groupId).toBe("");
});

test("whoever may only read says nothing of customers", () => {
  const { customers, doc, become, journeyId } = begin();
  const before = encodeStateAsUpdate(doc);
  become("viewer");
  const added = [
    customers.add({ name: "x" }),
    customers.addTo(journeyId, { name: "x" }),
    customers.addGroup("x"),
  ];
  customers.describe(journeyId, { name: "x" });
  customers.setBoard({ promise: "x" });
  expect(added).toEqual([null, null, null]);
  expect(encodeStateAsUpdate(doc)).toEqual(before);
});
