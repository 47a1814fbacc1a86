import type { NoteKind } from "@resa/shared/model/note-kind";
import type { JSX } from "solid-js";
import { Icon } from "../../ui/Icon";
import { kindIcon } from "./kind-icon";

/** The icon of a note's kind. The drawings of all of them are 2 kB, so they come a moment after the board. */
export default function KindIcon(props: { kind: NoteKind }): JSX.Element {
  return <Icon of={kindIcon[props.kind]} size={16} />;
}
