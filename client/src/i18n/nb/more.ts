import type { MoreDictionary } from "../dictionary";
import { access } from "./access";
import { clipboard } from "./clipboard";
import { command } from "./command";
import { comments } from "./comments";
import { device } from "./device";
import { feeling } from "./feeling";
import { find } from "./find";
import { guide } from "./guide";
import { here } from "./here";
import { home } from "./home";
import { inspector } from "./inspector";
import { join } from "./join";
import { problem } from "./later-problem";
import { lead, timer } from "./lead";
import { members } from "./members";
import { moments } from "./moments";
import { news } from "./news";
import { owner } from "./owner";
import { persona } from "./persona";
import { picture } from "./picture";
import { share } from "./share";
import { story } from "./story";
import { structure } from "./structure";
import { template } from "./template";
import { text } from "./text";
import { touchpoint } from "./touchpoint";
import { versions } from "./versions";
import { views } from "./views";
import { walk } from "./walk";
import { wall } from "./wall";

export const more: MoreDictionary = {
  access,
  clipboard,
  command,
  comments,
  device,
  feeling,
  find,
  guide,
  here,
  home,
  inspector,
  join,
  lead,
  members,
  moments,
  news,
  owner,
  persona,
  picture,
  problem,
  share,
  story,
  structure,
  template,
  text,
  timer,
  touchpoint,
  versions,
  views,
  walk,
  wall,
};
