import { clipboard } from "./clipboard";
import { command } from "./command";
import { find } from "./find";
import { guide } from "./guide";
import { inspector } from "./inspector";
import { share } from "./share";
import { structure } from "./structure";

/** The words of what is fetched when it is first used: they come with it. */
export const more = { clipboard, command, find, guide, inspector, share, structure } as const;
