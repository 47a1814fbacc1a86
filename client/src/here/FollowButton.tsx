import type { Id } from "@resa/shared/model/id";
import Eye from "lucide-solid/icons/eye";
import type { JSX } from "solid-js";
import { useFollowing } from "../board/following";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { createFollows } from "./create-follows";

/** Makes one's view follow somebody's, or stops that. */
export function FollowButton(props: { personId: Id; name: string }): JSX.Element {
  const t = useWords();
  const { follow, leave } = useFollowing();
  const follows = createFollows(() => props.personId);
  return (
    <IconButton
      label={t("here.follow", { name: props.name })}
      pressed={follows()}
      onClick={() => (follows() ? leave() : follow({ kind: "person", id: props.personId }))}
    >
      <Icon of={Eye} />
    </IconButton>
  );
}
