import { clipboard } from "./clipboard";
import { command } from "./command";
import { find } from "./find";
import { inspector } from "./inspector";
import { share } from "./share";

/** The words of what is fetched when it is first used: they come with it. */
export const more = { clipboard, command, find, inspector, share } as const;
