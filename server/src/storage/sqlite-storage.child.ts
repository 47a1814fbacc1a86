import { openSqliteStorage } from "./sqlite-storage";

/**
 * Another process at the storage, for tests: opens the folder that it is given, says "open", then appends without end and
 * says the number of every update that is durable; or says why it couldn't open.
 */
const [, , folder = ""] = process.argv;
const say = (word: string) => process.stdout.write(`${word}\n`);

const appendForEver = async ({ documents }: Awaited<ReturnType<typeof openSqliteStorage>>) => {
  for (let count = 0; ; count += 4) {
    const words = [count, count + 1, count + 2, count + 3].map((word) =>
      new TextEncoder().encode(`note ${word}`),
    );
    await Promise.all(words.map((word) => documents.append("kitchen/board", word)));
    say(`appended ${count + words.length}`);
  }
};

try {
  const storage = await openSqliteStorage(folder);
  say("open");
  await appendForEver(storage);
} catch (error) {
  say(String(error));
}
