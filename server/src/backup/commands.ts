import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backUp } from "./backup";
import { FolderInUseError, StorageError } from "../storage/storage";
import { BackupError } from "./backup-error";
import { type Check, checkFolder } from "./check";
import { mendLog } from "./mend-log";
import { restore } from "./restore";
import { restoreBoards } from "./restore-boards";

const usage = `Resa knows these commands; each works on the folder that DATA_DIR names.
  backup <file>                 writes all of it to one file, while the server runs
  restore <file>                brings a backup back into an empty folder
  restore <file> --board <id>   repairs one board (or several) from a backup, while the server is stopped
  check                         looks for damage, while the server runs
  mend                          makes a damaged log of the latest changes readable, while the server is stopped
Without a command it is the server.`;

/** A command that did its work and found damage ends with this code; one that could not do it with 1. */
const foundDamage = 2;

/** Runs a command of the command line in a data folder, and prints what came of it. Resolves with the exit code; never rejects. */
export async function runCommand(words: readonly string[], folder: string): Promise<number> {
  try {
    return await run(words, folder);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }
}

/** What somebody can do something about needs no stack: what we say of it, and what the system says of a disk. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const ours = [BackupError, FolderInUseError, StorageError].some((kind) => error instanceof kind);
  return ours || "code" in error ? error.message : (error.stack ?? error.message);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(words: readonly string[], folder: string): Promise<number> {
  const { command, file, boards } = parse(words);
  if (command === "mend") return mend(folder);
  const tell = ({ damage }: Pick<Check, "damage">): number => {
    for (const { board, what } of damage)
      say(board ? `“${board.title}” (${board.id}): ${what}` : what);
    return damage.length > 0 ? foundDamage : 0;
  };
  if (command === "check") {
    const check = checkFolder(folder);
    const code = tell(check);
    if (check.boards === 0 && code !== 0) return code;
    say(
      code === 0
        ? `All ${check.boards} boards and templates are well.`
        : `Of ${check.boards} boards and templates; \`restore <backup> --board <id>\` repairs them.`,
    );
    return code;
  }
  if (command === "backup") {
    const backup = await backUp(folder, file);
    say(
      `${file} has all ${backup.boards} boards and templates, and ${backup.pictures} files of pictures.`,
    );
    const code = tell(backup);
    if (code !== 0)
      say("What is damaged is in the backup as it is: keep the backups before this one.");
    return code;
  }
  if (boards.length > 0) {
    await restoreBoards(folder, file, boards);
    say(`Repaired ${boards.join(", ")}.`);
    return tell(checkFolder(folder));
  }
  const check = await restore(folder, file);
  say(`${folder} has all ${check.boards} boards and templates of ${file}.`);
  return tell(check);
}

async function mend(folder: string): Promise<number> {
  const mending = await mendLog(folder);
  if (mending === null) {
    say("The log of the latest changes is not damaged; nothing has been changed.");
    return 0;
  }
  const { bits, cut, copy } = mending;
  if (bits > 0) say(`${bits === 1 ? "One bit was" : `${bits} bits were`} put right.`);
  say(
    cut === null
      ? "Nothing is lost."
      : `What stood behind byte ${cut} is left out: it could not be read any more.`,
  );
  say(`The log as it was: ${copy}. Now run \`check\`.`);
  return cut === null ? 0 : foundDamage;
}

const commands = ["backup", "restore", "check", "mend"] as const;
const isCommand = (word: string | undefined): word is (typeof commands)[number] =>
  commands.some((command) => command === word);

interface Command {
  readonly command: (typeof commands)[number];
  readonly file: string;
  readonly boards: readonly string[];
}

function parse(words: readonly string[]): Command {
  const refuse = (why: string): never => {
    throw new BackupError(`${why}\n${usage}`);
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { board: { type: "string", multiple: true, default: [] } },
    });
    const [command, file, ...rest] = positionals;
    if (!isCommand(command)) return refuse(`There is no command ${command ?? ""}.`);
    const takesFile = command === "backup" || command === "restore";
    if (takesFile === (file === undefined) || rest.length > 0)
      return refuse(`\`${command}\` takes ${takesFile ? "one" : "no"} file.`);
    if (values.board.length > 0 && command !== "restore")
      return refuse("`--board` belongs to `restore`.");
    return { command, file: resolve(file ?? ""), boards: values.board };
  } catch (error) {
    if (error instanceof BackupError) throw error;
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
