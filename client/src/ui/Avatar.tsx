import type { JSX } from "solid-js";
import styles from "./Avatar.module.css";

/** The first letters of a person's first and last name, on their colour (a CSS colour). For the eye only. */
export function Avatar(props: { name: string; colour: string; size?: number }): JSX.Element {
  return (
    <span
      class={styles.avatar}
      style={{ "--colour": props.colour, "--size": `${props.size ?? 28}px` }}
      // Drawn by the style sheet: they are a picture, not words that the name of a button would have to repeat.
      data-initials={initialsOf(props.name)}
      aria-hidden="true"
    />
  );
}

/** At most two letters; a nameless person has a question mark. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map(
    (word) => Array.from(word ?? "")[0],
  );
  return letters.join("").toLocaleUpperCase() || "?";
}
