import type { StopId } from "@resa/shared/model/stop";
import type { WallManner } from "@resa/shared/protocol/wall-address";
import { createEffect, createMemo, type JSX, onCleanup, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { createWalk, type Walk } from "../../board/walk";
import { BoardPicture } from "../../canvas/BoardPicture";
import StopStage from "../../canvas/stops/StopStage";
import { useWords } from "../../i18n/WordsProvider";
import { createPage } from "../create-page";
import { createRound } from "./create-round";
import { keepAwake } from "./keep-awake";
import styles from "./Wall.module.css";
import { WallBar } from "./WallBar";

/** A board on a big screen: it goes through its phases and moments by itself, and shows what others do there meanwhile. */
export function Wall(props: { manner: WallManner }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { projection, presence } = board;
  const walk = createWalk(board);
  const stops = createMemo(() => walk.stops().filter((id) => isForWalls(id, walk)));
  const round = createRound(stops, () => props.manner.every * 1000);
  createPage(() => projection.board().title || t("board.untitled"));
  onCleanup(keepAwake());
  // Others are told where it stands, as they are of people.
  createEffect(() => presence.show({ view: walk.rectOf(round.stop() ?? "") }));

  return (
    <main id="main" tabindex="-1" class={styles.wall}>
      <div class={styles.picture}>
        <BoardPicture>
          <Show when={round.stop()} fallback={<p class={styles.empty}>{t("wall.empty")}</p>}>
            {(stopId) => <StopStage walk={walk} stopId={stopId()} />}
          </Show>
        </BoardPicture>
      </div>
      <WallBar at={round.at()} count={stops().length} code={props.manner.code} />
    </main>
  );
}

/** A promise that nobody has written yet is nothing to be shown. */
function isForWalls(id: StopId, walk: Walk): boolean {
  const stop = walk.stop(id);
  switch (stop?.kind) {
    case "journey":
    case "phase":
    case "moment":
      return true;
    case "promise":
      return stop.words.some(({ of }) => of === "promise");
    default:
      return false;
  }
}
