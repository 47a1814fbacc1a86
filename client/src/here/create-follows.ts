import type { Id } from "@resa/shared/model/id";
import type { Accessor } from "solid-js";
import { useFollowing } from "../board/following";

/** Whether one's view follows this person. */
export function createFollows(personId: Accessor<Id>): Accessor<boolean> {
  const { following } = useFollowing();
  return () => {
    const now = following();
    return now.kind === "with" && now.whom.kind === "person" && now.whom.id === personId();
  };
}
