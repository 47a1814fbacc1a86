import type { Id } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import type { MeAnswer } from "@resa/shared/protocol/people";
import { createEffect, createSignal, type JSX, on, Show, untrack } from "solid-js";
import { api } from "../../api";
import { useBoard } from "../../board/BoardProvider";
import { BoardCanvas } from "../../canvas/BoardCanvas";
import type { CanvasHandle } from "../../canvas/canvas-handle";
import { createFind, FindPanel } from "../../find/create-find";
import { useWords } from "../../i18n/WordsProvider";
import { later } from "../../ui/Later";
import { useToast } from "../../ui/ToastProvider";
import { createBoardView } from "./board-view";
import styles from "./BoardFrame.module.css";
import { createNarrow } from "../../ui/create-narrow";
import { createFirstView } from "./first-view";
import { EndedNotice } from "./EndedNotice";
import { createNames } from "./names";
import { createPeopleHere, type PersonHere, placeOfPerson } from "../../here/people-here";
import { TopBar } from "./TopBar";

/** From a sheet's top left corner to what is shown of it when one goes there, px at 100 %. */
const into = { x: 480, y: 240 };

const BoardParts = later(() => import("./BoardParts"));
const FrameParts = later(() => import("./FrameParts"));
const BoardViews = later(() => import("./BoardViews"));

/** A board that has arrived: the bar, the canvas, and what stands between them. */
export function BoardFrame(props: { person: MeAnswer }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  const { presence, projection } = board;
  const [person, setPerson] = createSignal(untrack(() => props.person));
  const rename = async (name: string) => void setPerson(await api.renameMe(name));
  const others = createPeopleHere(presence, () => person().id);
  const nameOf = createNames(board, person, others, t);
  const find = createFind();
  const [view, showView] = createBoardView(createFirstView(board));
  const [canvas, setCanvas] = createSignal<CanvasHandle>();

  /** Does something on the canvas, and comes to it first from elsewhere. */
  let awaited: ((canvas: CanvasHandle) => void) | undefined;
  function onCanvas(act: (canvas: CanvasHandle) => void): void {
    const here = canvas();
    if (here) return act(here);
    awaited = act;
    showView("board");
  }
  function greet(ready: CanvasHandle): void {
    setCanvas(ready);
    const act = awaited;
    awaited = undefined;
    // Behind the view with which the canvas opens.
    if (act) queueMicrotask(() => act(ready));
  }
  createEffect(() => {
    if (view() === "board") return;
    setCanvas(undefined);
    if (untrack(find.asked) > 0) find.close();
  });

  function jumpToPerson(other: PersonHere): void {
    const place = placeOfPerson(other, presence, projection.layout);
    if (place) onCanvas((canvas) => canvas.reveal(place));
    else toast({ text: t("people.nowhere", { name: nameOf(other.id) }) });
  }

  function jumpToJourney(id: Id): void {
    const sheet = projection.layout.journey(id);
    if (!sheet) return;
    const [dx, dy] = [Math.min(into.x, sheet.width / 2), Math.min(into.y, sheet.height / 2)];
    onCanvas((canvas) => canvas.reveal({ x: sheet.x + dx, y: sheet.y + dy }));
  }

  const isNarrow = createNarrow();
  const role = () => board.me().role;
  createEffect(
    on(role, (role) => toast({ text: t("saved.roleChanged", { may: t(`people.may.${role}`) }) }), {
      defer: true,
    }),
  );

  return (
    <div class={styles.frame}>
      <TopBar
        person={person()}
        others={others()}
        onRename={rename}
        onJumpToPerson={jumpToPerson}
        onJumpToJourney={jumpToJourney}
        onFind={() => find.open()}
        view={view()}
        onView={showView}
      />
      <EndedNotice />
      <Show when={isNarrow() && !can(role(), "board.edit")}>
        <aside class={styles.may} aria-label={t(`people.role.${role()}`)}>
          {t(`people.may.${role()}`)}
        </aside>
      </Show>
      <main
        id="main"
        tabindex="-1"
        class={styles.canvas}
        data-finding={find.asked() > 0 || undefined}
      >
        <Show
          when={view() === "board"}
          fallback={<BoardViews view={view()} nameOf={nameOf} onFail={() => showView("board")} />}
        >
          <BoardCanvas nameOf={nameOf} find={find} onReady={greet}>
            <BoardParts nameOf={nameOf} />
          </BoardCanvas>
        </Show>
        <Show when={find.asked() > 0 && canvas()}>
          {(view) => <FindPanel find={find} view={view()} nameOf={nameOf} />}
        </Show>
        <FrameParts
          name={person().name}
          onName={rename}
          nameOf={nameOf}
          others={others()}
          talk={{ canvas: canvas(), onCanvas, find }}
        />
      </main>
    </div>
  );
}
