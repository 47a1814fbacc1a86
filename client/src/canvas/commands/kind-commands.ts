import { noteKinds } from "@resa/shared/model/note-kind";
import type { Command } from "./command";
import type { CommandParts } from "./commands";
import { kindKeys, kindLeader } from "./kind-keys";

/** Giving the selected notes another kind, all of them at once: by two keys one after the other, or by name. */
export function makeKindCommands({ board, canvas, t }: CommandParts): Command[] {
  const { notes, mayEdit } = board;
  const { selection } = canvas;
  const some = (): boolean => mayEdit() && selection.all().length > 0;
  return [
    {
      group: "kinds",
      name: (t) => t("command.kinds"),
      keys: [kindLeader],
      isAvailable: some,
      run: () => canvas.open("kinds"),
    },
    ...noteKinds.map((kind): Command => ({
      group: "kinds",
      name: () => t("command.kind", { kind: t(`note.kind.${kind}`) }),
      row: (t) => t(`note.kind.${kind}`),
      keys: [`${kindLeader} ${kindKeys[kind]}`],
      isAvailable: some,
      run: () => notes.setKind(selection.all(), kind),
    })),
  ];
}
