import type { Id } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import type { MeAnswer } from "@resa/shared/protocol/people";
import { A } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { colourOfPerson } from "../../board/person-colour";
import { FindButton } from "../../find/FindButton";
import { useWords } from "../../i18n/WordsProvider";
import { later } from "../../ui/Later";
import type { BoardView } from "./board-view";
import { BoardTitle } from "./BoardTitle";
import { createNarrow } from "../../ui/create-narrow";
import type { PersonHere } from "../../here/people-here";
import { SavedState } from "./SavedState";
import styles from "./TopBar.module.css";

// It waits for words that no board needs to be drawn.
const ViewSwitch = later(() => import("./ViewSwitch"));
// Nobody has done anything yet that could be undone.
const UndoRedo = later(() => import("./UndoRedo"));
// Most boards have one journey.
const JourneySwitcher = later(() => import("./JourneySwitcher"));
// Nobody is known to be here before the board is.
const PeopleHere = later(() => import("../../here/PeopleHere"));
// Nor is anybody let in before, or named.
const PeopleButton = later(() => import("./PeopleButton"));
const PersonMenu = later(() => import("../PersonMenu"));

/** The bar over the board: what it is, how it stands, and who is here. */
export function TopBar(props: {
  person: MeAnswer;
  others: readonly PersonHere[];
  onRename: (name: string) => Promise<void>;
  onJumpToPerson: (person: PersonHere) => void;
  onJumpToJourney: (journeyId: Id) => void;
  onFind: () => void;
  view: BoardView;
  onView: (view: BoardView) => void;
}): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const isNarrow = createNarrow();
  return (
    <header class={styles.bar} aria-label={t("board.topBar")} data-view={props.view}>
      <A href="/" class={styles.home} aria-label={t("app.toHome")}>
        <img src="/resa.svg" alt="" width="24" height="24" />
      </A>
      <BoardTitle />
      <Show when={board.projection.journeys().length > 1}>
        <JourneySwitcher onJump={(id) => props.onJumpToJourney(id)} />
      </Show>
      <div class={styles.views}>
        <ViewSwitch view={props.view} onView={(view) => props.onView(view)} />
      </div>
      <span class={styles.tools}>
        <Show when={board.mayEdit()}>
          <span class={styles.undo}>
            <UndoRedo />
          </span>
        </Show>
        <Show when={props.view === "board"}>
          <FindButton onFind={() => props.onFind()} />
        </Show>
      </span>
      <div class={styles.right}>
        <Show when={!isNarrow() && !can(board.me().role, "board.edit")}>
          <p class={styles.may}>{t(`people.may.${board.me().role}`)}</p>
        </Show>
        <SavedState saving={board.saving()} />
        <Show when={!isNarrow()}>
          <PeopleHere others={props.others} onJump={(person) => props.onJumpToPerson(person)} />
        </Show>
        <span class={styles.lead} data-lead-place />
        <span data-comments-place />
        <span data-walk-place />
        <PeopleButton
          others={props.others}
          onJump={(person) => props.onJumpToPerson(person)}
          onRenameMe={(name) => props.onRename(name)}
        />
        <div class={styles.me}>
          <PersonMenu
            name={props.person.name}
            colour={colourOfPerson(props.person.id)}
            onName={(name) => props.onRename(name)}
          />
        </div>
      </div>
    </header>
  );
}
