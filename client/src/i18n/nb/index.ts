import type { Dictionary } from "../dictionary";
import { app } from "./app";
import { board } from "./board";
import { clipboard } from "./clipboard";
import { command } from "./command";
import { find } from "./find";
import { home } from "./home";
import { join } from "./join";
import { journey } from "./journey";
import { lane } from "./lane";
import { note } from "./note";
import { people } from "./people";
import { problem } from "./problem";
import { saved } from "./saved";
import { share } from "./share";

/** Norsk bokmål. */
export const nb: Dictionary = {
  app,
  board,
  clipboard,
  command,
  find,
  home,
  join,
  journey,
  lane,
  note,
  people,
  problem,
  saved,
  share,
};
