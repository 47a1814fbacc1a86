import type { MoreDictionary } from "../dictionary";
import { clipboard } from "./clipboard";
import { command } from "./command";
import { find } from "./find";
import { inspector } from "./inspector";
import { share } from "./share";

export const more: MoreDictionary = { clipboard, command, find, inspector, share };
