import type { MoreDictionary } from "../dictionary";
import { clipboard } from "./clipboard";
import { command } from "./command";
import { find } from "./find";
import { guide } from "./guide";
import { home } from "./home";
import { inspector } from "./inspector";
import { join } from "./join";
import { picture } from "./picture";
import { share } from "./share";
import { structure } from "./structure";
import { text } from "./text";

export const more: MoreDictionary = {
  clipboard,
  command,
  find,
  guide,
  home,
  inspector,
  join,
  picture,
  share,
  structure,
  text,
};
