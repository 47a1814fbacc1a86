import type { CrowdTask } from "./crowd";
import { startHelper } from "./helper-process";
import { openBoard } from "./raw-reader";
import type { Scenario } from "./scenario";

/** How soon is a server ready that keeps many boards, and how soon is the first of them open? */
export const storedBoards: Scenario = ({ long }) => {
  const boards = long ? 10_000 : 1_000;
  return [
    {
      title: `Stored boards: ${boards}`,
      measures: [
        { key: "ready", title: "from start to ready, s", digits: 2, aim: { is: "≤", value: 2 } },
        { key: "first", title: "first board open, ms", digits: 0, aim: { is: "≤", value: 100 } },
      ],
      suits: ({ keeps, name }) => keeps && name !== "memory",
      async run(contestant) {
        const server = await contestant.start();
        const crowd = startHelper<CrowdTask>("crowd.ts");
        try {
          let board = await server.makeBoard();
          for (let at = 1; at < boards; at++) {
            if (contestant.name !== "resa") {
              // Others know a board from the first who comes.
              await crowd.ask({ do: "join", doors: [board.door] });
              await crowd.ask({ do: "leave" });
            }
            board = await server.makeBoard();
          }
          const ready = await server.restart();
          const { lastByte } = await openBoard(board.door);
          return { ready: ready / 1000, first: lastByte };
        } finally {
          await crowd.dispose();
          await server.dispose();
        }
      },
    },
  ];
};
