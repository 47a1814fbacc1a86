import Angry from "lucide-solid/icons/face-angry";
import Frown from "lucide-solid/icons/face-slightly-frowning";
import Laugh from "lucide-solid/icons/face-grinning";
import Meh from "lucide-solid/icons/face-neutral";
import Smile from "lucide-solid/icons/face-slightly-smiling";
import type { JSX } from "solid-js";
import { Icon } from "./Icon";

/** A face for how something feels, from the worst (-2) to the best (2). It has no name of its own: what holds it has. */
export function Face(props: { of: -2 | -1 | 0 | 1 | 2; size?: number }): JSX.Element {
  return <Icon of={faces[props.of]} size={props.size ?? 20} />;
}

const faces = { "-2": Angry, "-1": Frown, 0: Meh, 1: Smile, 2: Laugh } as const;
