import { type Feeling, feelings } from "@resa/shared/model/feeling";
import { createUniqueId, For, type JSX } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Face } from "../../ui/Face";
import styles from "./FeelingField.module.css";
import { sayValue } from "../curve/line";
import { common } from "./touchpoint-tally";

/** How something feels: five faces and "not known", chosen by a press or the arrow keys. Several things may feel differently. */
export function FeelingField(props: {
  label: string;
  values: ReadonlySet<Feeling | null>;
  disabled: boolean;
  onFeeling: (feeling: Feeling | null) => void;
}): JSX.Element {
  const t = useWords();
  const name = createUniqueId();
  const said = (): string => {
    const value = common(props.values);
    return value === undefined ? t("touchpoint.mixed") : sayValue(t, "wished", value);
  };
  return (
    <fieldset class={styles.field} disabled={props.disabled}>
      <legend>
        {props.label}
        <span class={styles.said} aria-hidden="true">
          {said()}
        </span>
      </legend>
      <div class={styles.faces}>
        <For each={[...feelings, null]}>
          {(feeling) => (
            <label
              class={styles.face}
              title={sayValue(t, "wished", feeling)}
              data-some={props.values.has(feeling) || undefined}
            >
              <input
                type="radio"
                class="spoken"
                name={name}
                aria-label={sayValue(t, "wished", feeling)}
                checked={common(props.values) === feeling}
                onChange={() => props.onFeeling(feeling)}
              />
              {feeling === null ? "?" : <Face of={feeling} size={22} />}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
