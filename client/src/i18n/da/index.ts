import type { CoreDictionary } from "../dictionary";
import { app } from "./app";
import { board } from "./board";
import { journey } from "./journey";
import { lane } from "./lane";
import { note } from "./note";
import { people } from "./people";
import { problem } from "./problem";
import { saved } from "./saved";

/** Dansk. */
export const da: CoreDictionary = {
  app,
  board,
  journey,
  lane,
  note,
  people,
  problem,
  saved,
};
