/** What a paste needs, fetched with the first one. */
export { gridOfTexts } from "@resa/shared/formats/note-grid";
export { landingOf } from "./landing";
export { readClipboard } from "./read-clipboard";
