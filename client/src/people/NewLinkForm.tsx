import { nameLimit } from "@resa/shared/model/person";
import { mostUses, passcodeLength } from "@resa/shared/protocol/link-limits";
import type { NewLinkRequest } from "@resa/shared/protocol/links";
import Eye from "lucide-solid/icons/eye";
import MessageSquare from "lucide-solid/icons/message-square";
import Monitor from "lucide-solid/icons/monitor";
import PencilLine from "lucide-solid/icons/pencil-line";
import { createSignal, type JSX, Show } from "solid-js";
import type { Translate } from "../i18n/translate";
import { useWords } from "../i18n/WordsProvider";
import { type Problem, problemOf } from "../problem";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { Toggles } from "../ui/Toggles";
import type { WallWish } from "./links";
import {
  blankLink,
  checkLink,
  type Fault,
  type Faults,
  lastings,
  type NewLink,
  purposes,
} from "./new-link";
import styles from "./NewLinkForm.module.css";
import { WallFields } from "./WallFields";

/** What the form is at. */
type FormState =
  | { readonly is: "filling" }
  | { readonly is: "wrong"; readonly faults: Faults }
  | { readonly is: "making" }
  | { readonly is: "failed"; readonly problem: Problem };

const icons = {
  editor: PencilLine,
  commenter: MessageSquare,
  viewer: Eye,
  wall: Monitor,
} as const;

/** What is wrong, and how it would be right. */
function faultWords(fault: Fault, t: Translate): string {
  switch (fault) {
    case "passcodeShort":
      return t("share.passcodeShort", { least: passcodeLength.least });
    case "usesWrong":
      return t("share.usesWrong", { most: mostUses });
    case "dateMissing":
    case "datePast":
      return t(`share.${fault}`);
  }
}

/** Asks what a link gives and how far it reaches. What `onMake` rejects with, a `Problem`, it says. */
export function NewLinkForm(props: {
  onMake: (request: NewLinkRequest, wall?: WallWish) => Promise<void>;
}): JSX.Element {
  const t = useWords();
  const [link, setLink] = createSignal<NewLink>(blankLink);
  const [state, setState] = createSignal<FormState>({ is: "filling" });
  let limits: HTMLDetailsElement | undefined;
  const fill = (change: Partial<NewLink>): void => {
    setLink((before) => ({ ...before, ...change }));
    if (state().is !== "making") setState({ is: "filling" });
  };
  const fault = (field: keyof Faults): string | undefined => {
    const now = state();
    const found = now.is === "wrong" ? now.faults[field] : undefined;
    return found && faultWords(found, t);
  };
  const problem = () => {
    const now = state();
    return now.is === "failed" ? now.problem : undefined;
  };

  async function make(): Promise<void> {
    const checked = checkLink(link(), Date.now());
    if ("faults" in checked) {
      if (limits) limits.open = true;
      setState({ is: "wrong", faults: checked.faults });
      limits?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    setState({ is: "making" });
    try {
      const { purpose, wall } = link();
      if (purpose !== "wall") await props.onMake(checked.request);
      else await props.onMake(checked.request, { ...wall, codeName: t("share.codeName") });
    } catch (thrown) {
      setState({ is: "failed", problem: problemOf(thrown) });
    }
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (state().is !== "making") void make();
      }}
    >
      <Toggles
        label={t("share.who")}
        look="rows"
        items={purposes.map((purpose) => ({
          value: purpose,
          label: t(`share.role.${purpose}`),
          hint: t(`share.may.${purpose}`),
          icon: icons[purpose],
        }))}
        pressed={(purpose) => purpose === link().purpose}
        onPress={(purpose) => fill({ purpose })}
      />
      <Show when={link().purpose === "wall"}>
        <WallFields wall={link().wall} onChange={(wall) => fill({ wall })} />
      </Show>
      <details class={styles.limits} ref={(element) => (limits = element)}>
        <summary>{t("share.limits")}</summary>
        <div class={styles.fields}>
          <TextField
            label={t("share.name")}
            value={link().name}
            hint={t("share.nameHint")}
            maxLength={nameLimit}
            onInput={(name) => fill({ name })}
          />
          <Show when={link().purpose !== "wall"}>
            <TextField
              label={t("share.passcode")}
              value={link().passcode}
              hint={t("share.passcodeHint")}
              maxLength={passcodeLength.most}
              error={fault("passcode")}
              onInput={(passcode) => fill({ passcode })}
            />
          </Show>
          <Select
            label={t("share.lasting")}
            look="form"
            groups={[
              { choices: lastings.map((value) => ({ value, label: t(`share.lasts.${value}`) })) },
            ]}
            value={link().lasting}
            onChoose={(chosen) =>
              fill({ lasting: lastings.find((known) => known === chosen) ?? "always" })
            }
          />
          <Show when={link().lasting === "date"}>
            <TextField
              label={t("share.date")}
              type="date"
              value={link().date}
              error={fault("date")}
              onInput={(date) => fill({ date })}
            />
          </Show>
          <TextField
            label={t("share.uses")}
            value={link().uses}
            hint={t("share.usesHint")}
            inputMode="numeric"
            error={fault("uses")}
            onInput={(uses) => fill({ uses })}
          />
        </div>
      </details>
      <Show when={problem()}>
        {(problem) => (
          <p class={styles.problem} role="alert">
            {t(`problem.${problem().code}`)}
          </p>
        )}
      </Show>
      <Button look="primary" type="submit" disabled={state().is === "making"}>
        {state().is === "making" ? t("share.making") : t("share.make")}
      </Button>
    </form>
  );
}
