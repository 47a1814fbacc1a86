import { expect, test } from "vitest";
import { nothing } from "./owed";
import { makeTeam } from "./team";

const kills = 20;
const names = ["Ada", "Bo", "Cy", "Di"];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test(`${kills} times killed at work, the server loses nothing that anybody had seen or that it called saved`, async () => {
  const team = await makeTeam(names);
  const { server, colleagues } = team;
  const size = () => colleagues.map((colleague) => colleague.owed().words.size);
  const written = () => colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
  let underWay = 0;

  for (let round = 0; round < kills; round++) {
    const before = size();
    // Everybody has seen or saved something new; then at any moment.
    await team.workUntil(() => size().every((count, index) => count > (before[index] ?? 0) + 3));
    await wait(Math.random() * 200);
    await server.kill();
    const owed = team.holdBack();
    underWay += written() - owed.words.size;
    await server.restart();
    expect(await team.lackOnDisk(owed)).toEqual(nothing);
    expect(await team.comeBack()).toEqual([]);
  }

  console.log(
    `${kills} kills, ${written()} words written: ${underWay} were under way when it happened, and came with their writers`,
  );
});
