import type { MoreDictionary } from "../dictionary";
import { clipboard } from "./clipboard";
import { command } from "./command";
import { find } from "./find";
import { guide } from "./guide";
import { inspector } from "./inspector";
import { share } from "./share";
import { structure } from "./structure";

export const more: MoreDictionary = {
  clipboard,
  command,
  find,
  guide,
  inspector,
  share,
  structure,
};
