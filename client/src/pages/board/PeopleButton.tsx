import type { Id } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import { useNavigate } from "@solidjs/router";
import UserPlus from "lucide-solid/icons/user-plus";
import UsersRound from "lucide-solid/icons/users-round";
import { createSignal, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useFetch, useWords } from "../../i18n/WordsProvider";
import { useHereDesk } from "../../here/here-desk";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { later } from "../../ui/Later";
import { useToast } from "../../ui/ToastProvider";
import { createNarrow } from "../../ui/create-narrow";
import type { PersonHere } from "../../here/people-here";
import styles from "./PeopleButton.module.css";

// Most who open a board never share it.
const PeopleDialog = later(() => import("../../people/PeopleDialog"));

/** Opens who is on the board: for facilitators, the place from where they share it. */
export default function PeopleButton(props: {
  /** Who else is here: on a phone it says how many. */
  others: readonly PersonHere[];
  onJump: (person: PersonHere) => void;
  onRenameMe: (name: string) => Promise<void>;
}): JSX.Element {
  const t = useWords();
  const { me } = useBoard();
  const isNarrow = createNarrow();
  const toast = useToast();
  const navigate = useNavigate();
  const fetchPart = useFetch();
  const here = useHereDesk();
  const [isOpen, setOpen] = createSignal(false);
  const leads = () => can(me().role, "links.manage");
  const isCounted = () => isNarrow() && props.others.length > 0;
  const label = () => {
    const opens = leads() ? t("board.share") : t("people.onBoard");
    const count = props.others.length + 1;
    return isCounted() ? `${opens}, ${t("people.here", { count })}` : opens;
  };
  const jump = (personId: Id): void => {
    const person = props.others.find(({ id }) => id === personId);
    setOpen(false);
    if (person) props.onJump(person);
  };
  const open = (): void =>
    void fetchPart(PeopleDialog.fetch()).then(
      () => setOpen(true),
      () => toast({ text: t("problem.offline") }),
    );
  return (
    <>
      <Show
        when={leads() && !isNarrow()}
        fallback={
          <IconButton label={label()} onClick={open}>
            <span class={styles.count}>
              <Icon of={leads() ? UserPlus : UsersRound} />
              <Show when={isCounted()}>{props.others.length + 1}</Show>
            </span>
          </IconButton>
        }
      >
        <span class={styles.share}>
          <Button look="primary" onClick={open}>
            <Icon of={UserPlus} size={16} />
            {t("board.share")}
          </Button>
        </span>
      </Show>
      <Show when={isOpen()}>
        <PeopleDialog
          onJump={jump}
          onWhere={
            props.others.length > 0 &&
            (() => {
              setOpen(false);
              here.open(true);
            })
          }
          onRenameMe={(name) => props.onRenameMe(name)}
          onLeft={() => {
            navigate("/");
            toast({ text: t("members.left") });
          }}
          onClose={() => setOpen(false)}
        />
      </Show>
    </>
  );
}
