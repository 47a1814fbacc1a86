import { nameLimit } from "@resa/shared/model/person";
import { type Role, roles } from "@resa/shared/model/role";
import type { LinkAnswer } from "@resa/shared/protocol/links";
import type { PersonAnswer } from "@resa/shared/protocol/people";
import Ellipsis from "lucide-solid/icons/ellipsis";
import LocateFixed from "lucide-solid/icons/locate-fixed";
import LogOut from "lucide-solid/icons/log-out";
import PencilLine from "lucide-solid/icons/pencil-line";
import UserMinus from "lucide-solid/icons/user-minus";
import { createSignal, type JSX, Show } from "solid-js";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { Menu, type MenuItem } from "../ui/Menu";
import { Select } from "../ui/Select";
import { TitleInput } from "../ui/TitleInput";
import { useToast } from "../ui/ToastProvider";
import { Confirm } from "../ui/Confirm";
import { linkTitle } from "./link-words";
import type { People } from "./people";
import styles from "./PersonRow.module.css";

/** What is being done with a row. */
type Doing =
  | { readonly is: "nothing" | "naming" | "removing" | "leaving" }
  | { readonly is: "steppingDown"; readonly to: Role };

const nothing: Doing = { is: "nothing" };

/** One person of the list: who it is, whether they are here, what they may, and what one may do about it. */
export function PersonRow(props: {
  person: PersonAnswer;
  people: People;
  /** The link that they came by, where that is known and still works. */
  link: LinkAnswer | undefined;
  mayManage: boolean;
  /** The only facilitator, who may not go. */
  isLast: boolean;
  /** Goes to where they are. */
  onJump: () => void;
  onRenameMe: (name: string) => Promise<void>;
  onLeft: () => void;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const [doing, setDoing] = createSignal<Doing>(nothing);
  const stop = () => setDoing(nothing);
  const name = () => props.person.name || t("people.unnamed");
  const isHere = () => props.people.isHere(props.person.id);
  const shownName = () =>
    props.person.isMe && props.person.name
      ? t("members.me", { name: props.person.name })
      : props.person.isMe
        ? t("people.you")
        : name();

  const attempt = (request: Promise<void>, then?: () => void): void =>
    void request.then(then, (thrown) => {
      stop();
      toast({ text: t(`problem.${problemOf(thrown).code}`) });
    });

  function giveRole(role: Role): void {
    const { id, isMe, role: before } = props.person;
    // The way back would need the role that is given away.
    if (isMe) return void setDoing({ is: "steppingDown", to: role });
    const said = { name: name(), role: t(`people.role.${role}`) };
    attempt(props.people.setRole(id, role), () =>
      toast({
        text: t("members.roleGiven", said),
        action: {
          label: t("app.undo"),
          run: () => attempt(props.people.setRole(id, before)),
        },
      }),
    );
  }

  function rename(written: string): void {
    stop();
    const { id, isMe } = props.person;
    attempt(isMe ? props.onRenameMe(written) : props.people.rename(id, written));
  }

  // The question stays until the row goes, so that the focus goes from it to the list.
  function remove(): void {
    const { people, person, onLeft } = props;
    const text = t("members.removed", { name: name() });
    attempt(people.remove(person.id), () => (person.isMe ? onLeft() : toast({ text })));
  }

  const stepDown = (to: Role): void => attempt(props.people.setRole(props.person.id, to));

  /** What is asked before it is done. */
  const question = () => {
    const now = doing();
    switch (now.is) {
      case "removing":
        return {
          text: t("members.removeText", { name: name() }),
          yes: t("members.removeYes"),
          act: remove,
        };
      case "leaving":
        return { text: t("members.leaveText"), yes: t("members.leaveYes"), act: remove };
      case "steppingDown":
        return {
          text: t("members.stepDown"),
          yes: t("members.stepDownYes"),
          act: stepDown.bind(null, now.to),
        };
      default:
        return undefined;
    }
  };

  const items = (): MenuItem[] => {
    const { isMe } = props.person;
    const naming: MenuItem = {
      label: t(isMe ? "people.changeName" : "members.rename"),
      icon: PencilLine,
      onSelect: () => setDoing({ is: "naming" }),
    };
    const leaving: MenuItem = {
      label: t("members.leave"),
      icon: LogOut,
      danger: true,
      disabled: props.isLast,
      onSelect: () => setDoing({ is: "leaving" }),
    };
    const removing: MenuItem = {
      label: t("members.remove"),
      icon: UserMinus,
      danger: true,
      onSelect: () => setDoing({ is: "removing" }),
    };
    const jumping: MenuItem = {
      label: t("people.jumpTo", { name: name() }),
      icon: LocateFixed,
      onSelect: () => props.onJump(),
    };
    return [
      ...(!isMe && isHere() ? [jumping] : []),
      ...(isMe || props.mayManage ? [naming, isMe ? leaving : removing] : []),
    ];
  };

  return (
    <li class={styles.row} data-person={props.person.id}>
      <Avatar name={props.person.name} colour={colourOfPerson(props.person.id)} size={32} />
      <div class={styles.words}>
        <Show when={doing().is === "naming"} fallback={<p class={styles.name}>{shownName()}</p>}>
          <TitleInput
            label={t("members.nameOf", { name: name() })}
            value={props.person.name}
            maxLength={nameLimit}
            onCommit={rename}
            onCancel={stop}
          />
        </Show>
        <p class={styles.facts}>
          <span class={styles.here} data-here={isHere() || undefined}>
            {t(isHere() ? "members.here" : "members.away")}
          </span>
          <Show when={props.person.linkId}>
            <span>
              {props.link?.name || props.link?.kind === "wall"
                ? t("members.byLink", { link: linkTitle(props.link, t) })
                : t("members.bySomeLink")}
            </span>
          </Show>
        </p>
      </div>
      <Show
        when={props.mayManage}
        fallback={<span class={styles.role}>{t(`people.role.${props.person.role}`)}</span>}
      >
        <div class={styles.choice}>
          <Select
            label={t("members.roleOf", { name: name() })}
            look="cell"
            disabled={props.isLast}
            groups={[
              { choices: roles.map((value) => ({ value, label: t(`people.role.${value}`) })) },
            ]}
            value={props.person.role}
            onChoose={(chosen) => giveRole(roles.find((role) => role === chosen) ?? "viewer")}
          />
        </div>
      </Show>
      <div class={styles.more}>
        <Show when={items().length > 0}>
          <Menu label={t("members.more", { name: name() })} groups={[{ items: items() }]}>
            <Icon of={Ellipsis} />
          </Menu>
        </Show>
      </div>
      <Show when={question()}>
        {(question) => (
          <div class={styles.question}>
            <Confirm
              text={question().text}
              yes={question().yes}
              no={t("members.no")}
              onYes={() => question().act()}
              onNo={stop}
            />
          </div>
        )}
      </Show>
    </li>
  );
}
