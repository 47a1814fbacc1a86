import { createRoot, createSignal } from "solid-js";
import { readKept, keep } from "../kept";

export const themes = ["system", "light", "dark"] as const;
/** What a person wishes for; `system` follows the device. */
export type Theme = (typeof themes)[number];

const key = "resa.theme";
const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");

const [theme, wish] = createRoot(() => createSignal<Theme>(themeOf(readKept(key))));

/** The theme that this browser's person wishes for. */
export { theme };

/** Changes the theme here and now, and keeps it for the next visit. */
export function setTheme(next: Theme): void {
  keep(key, next);
  wish(next);
  show();
}

darkSystem.addEventListener("change", show);

/** As public/theme.js does it before the first paint. */
function show(): void {
  const dark = theme() === "dark" || (theme() === "system" && darkSystem.matches);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

function themeOf(value: string | null): Theme {
  return themes.find((known) => known === value) ?? "system";
}
