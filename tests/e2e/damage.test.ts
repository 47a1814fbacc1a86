import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { networkLoss } from "../support/person";
import { startServer } from "../support/server";
import { commentsPage } from "./comments-page";
import { pair } from "./team";

const main = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));
const need = { lane: "Touchpoints", step: "Feels a need" };

/** Changes one letter of what is kept, as a failing disk would. */
async function damage(file: string, word: string): Promise<void> {
  const bytes = await readFile(file);
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) bytes[at] = 0x21;
  await writeFile(file, bytes);
}

test("a board that is damaged on the disk is not shown, and comes back whole when it has been repaired", async () => {
  const server = await startServer();
  onTestFinished(() => server.dispose());
  const [maja, tor] = await pair(server, "Blank journey");
  for (const { person } of [maja, tor]) person.allow(networkLoss);
  const file = join(server.dataDir, "..", `${Date.now()}.tar`);
  onTestFinished(() => rm(file, { force: true }));
  const command = (...words: string[]) =>
    promisify(execFile)(process.execPath, [main, ...words], {
      env: { ...process.env, DATA_DIR: server.dataDir },
    });

  await maja.addNote(need, "Umbrellas");
  const comments = commentsPage(maja.person.page);
  await comments.button.waitFor();
  await maja.note("Umbrellas").click();
  await maja.press("Alt+c");
  await comments.send("Ask a neighbour");
  await maja.says("Saved");
  await command("backup", file);
  // What is written later only the database has, and Maja's page.
  await maja.addNote({ ...need, step: "Looks for a way" }, "Asks a friend");
  await maja.says("Saved");
  await server.stop();
  for (const word of ["Looks for a way", "Ask a neighbour"])
    await damage(join(server.dataDir, "resa.sqlite"), word);
  await maja.addNote(need, "Rents one");
  await maja.note("Rents one").dblclick();
  const editor = maja.person.page.locator("[data-editing] [role=textbox]");
  await editor.waitFor();
  await server.restart();

  await maja.says("Not saved: the board is damaged on the server's disk");
  // Nobody writes on a board that may not be changed.
  await editor.waitFor({ state: "detached" });
  await maja.note("Asks a friend").waitFor();
  await comments.button.click();
  const told = comments.panel.getByText("What is said of this board is damaged on the server");
  await told.waitFor();
  await tor.person.page.reload();
  await tor.person.page
    .getByRole("heading", { name: "This board is damaged on the server" })
    .waitFor();
  expect(await accessibilityViolations(tor.person.page)).toEqual([]);

  await server.stop();
  const id = tor.person.page.url().split("/").at(-1) ?? "";
  await expect(command("check")).rejects.toMatchObject({ code: 2 });
  await command("restore", file, "--board", id);
  await server.restart();
  await maja.says("Saved");
  await tor.note("Umbrellas").waitFor();
  await tor.note("Asks a friend").waitFor();
  await told.waitFor({ state: "hidden" });
  const { panel, button } = commentsPage(tor.person.page);
  await button.click();
  await panel.getByText("Ask a neighbour").waitFor();
});
