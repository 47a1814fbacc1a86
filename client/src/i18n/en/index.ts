import { app } from "./app";
import { board } from "./board";
import { journey } from "./journey";
import { lane } from "./lane";
import { note } from "./note";
import { people } from "./people";
import { problem } from "./problem";
import { saved } from "./saved";

/** English: the source of every key. Add one here, and the type checker asks the other languages for it. */
export const en = {
  app,
  board,
  journey,
  lane,
  note,
  people,
  problem,
  saved,
} as const;
