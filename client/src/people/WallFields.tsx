import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Select } from "../ui/Select";
import { codes, type NewWall, periods } from "./new-link";
import styles from "./NewLinkForm.module.css";

/** How a wall screen is to go about it. */
export function WallFields(props: {
  wall: NewWall;
  onChange: (wall: NewWall) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <div class={styles.fields}>
      <Select
        label={t("share.every")}
        look="form"
        groups={[
          {
            choices: periods.map((every) => ({
              value: String(every),
              label: t("share.seconds", { count: every }),
            })),
          },
        ]}
        value={String(props.wall.every)}
        onChoose={(chosen) => {
          const every = periods.find((known) => String(known) === chosen);
          if (every !== undefined) props.onChange({ ...props.wall, every });
        }}
      />
      <Select
        label={t("share.code")}
        look="form"
        groups={[{ choices: codes.map((value) => ({ value, label: t(`share.codes.${value}`) })) }]}
        value={props.wall.code}
        onChoose={(chosen) => {
          const code = codes.find((known) => known === chosen);
          if (code) props.onChange({ ...props.wall, code });
        }}
      />
    </div>
  );
}
