import { can, type Role } from "@resa/shared/model/role";
import {
  type Accessor,
  createEffect,
  createRoot,
  createSignal,
  getOwner,
  onCleanup,
  runWithOwner,
  untrack,
} from "solid-js";
import * as Y from "yjs";
import { afterPaint } from "../after-paint";
import { type BoardCommands, makeBoardCommands } from "./board-commands";
import { type Connection, type ConnectionEvent, makeConnection } from "./connection";
import { createHistory, type History } from "./history";
import type { LiveFeedback } from "./live-feedback";
import type { OpenNoteEditor } from "./note-editor";
import { makePresenceBoard, type PresenceBoard } from "./presence";
import { makeProjection, type Projection } from "./projection";
import { createSavingTracker, type Saving, unsavedOf } from "./saving";
import { makeTransactor } from "./transactor";

/** A board that is open in this tab: what stands on it, who is there, and what one can do. */
export interface LiveBoard extends BoardCommands {
  readonly id: string;
  readonly me: Accessor<Me>;
  readonly projection: Projection;
  readonly presence: PresenceBoard;
  readonly history: History;
  /** How the changes made here stand. */
  readonly saving: Accessor<Saving>;
  /** So many things are on their way to the board, and not in it yet: they count as unsaved changes. Returns what ends that. */
  hold(count: number): () => void;
  /** Aborted when the board is closed. */
  readonly closed: AbortSignal;
  /** Whether the board has arrived; before that it only looks empty. */
  readonly arrived: Accessor<boolean>;
  /** What is said of it; null until that has been fetched, behind the board itself, and on a wall. */
  readonly feedback: Accessor<LiveFeedback | null>;
  /** Whether this person may change the board. */
  readonly mayEdit: Accessor<boolean>;
  /**
   * What opens the text of a note to be written in; fetched when a note is first chosen (rejects when offline), and there at once
   * afterwards: the key that asked for it is then typed into it.
   */
  noteEditor(): OpenNoteEditor | Promise<OpenNoteEditor>;
  dispose(): void;
}

/** Who looks at the board. */
export interface Me {
  readonly id: string;
  readonly role: Role;
}

export interface LiveBoardOptions {
  readonly id: string;
  readonly me: Me;
  /** Where the server is, such as `wss://resa.example`. */
  readonly server: string;
  /** Learns the role anew after the server said that it changed; null = none any more. */
  readonly askRole: () => Promise<Role | null>;
  /** Whether it is shown on a wall, where nobody sits. */
  readonly isWall?: boolean;
}

/** Opens a board and keeps it in step with the server until it is disposed of. */
export function createLiveBoard(options: LiveBoardOptions): LiveBoard {
  return createRoot((end) => {
    const doc = new Y.Doc();
    // The origin of all that is done in this tab: what undo may take back.
    const origin = {};
    const closing = new AbortController();
    const [me, setMe] = createSignal(options.me);
    const [arrived, setArrived] = createSignal(false);
    const [feedback, setFeedback] = createSignal<LiveFeedback | null>(null);
    const mayEdit = (): boolean =>
      can(me().role, "board.edit") && tracker.saving().state !== "ended";

    const track = (
      _update: Uint8Array,
      _origin: unknown,
      _doc: Y.Doc,
      { local }: Y.Transaction,
    ) => {
      if (local) tracker.changed();
    };
    const onConnection = (event: ConnectionEvent): void => {
      tracker.on(event);
      if (event.type === "synced") {
        // Behind the connection's own listener, which is there from now on: the barrier must leave after the change.
        if (!untrack(arrived)) doc.on("update", track);
        setArrived(true);
        // Said again on a new wire: others count somebody as here from the second word on.
        presence.show({});
      }
      if (event.type === "ended" && event.ending === "roleChanged") void rejoin();
    };
    const rejoin = async (): Promise<void> => {
      const role = await options.askRole().catch(() => null);
      // The answer may come when the board has been closed.
      if (closing.signal.aborted) return;
      if (role === null) return tracker.on({ type: "ended", ending: "notPermitted" });
      setMe({ ...me(), role });
      connection.reconnect();
    };

    // The projection listens first, so that what is shown is never behind what is sent.
    const projection = makeProjection(doc);
    const connection: Connection = makeConnection(
      options.server,
      options.id,
      "board",
      doc,
      onConnection,
    );
    const tracker = createSavingTracker(connection.sendBarrier);

    const history = createHistory(doc, origin, mayEdit);
    const presence = makePresenceBoard(connection.awareness, options.isWall);
    const transactor = makeTransactor({
      doc,
      arrangement: projection.arrangement,
      by: () => me().id,
      history,
      origin,
      mayEdit,
    });

    createEffect(() => {
      onbeforeunload = unsavedOf(tracker.saving()) > 0 ? (event) => event.preventDefault() : null;
    });

    const owner = getOwner();
    const fetchFeedback = (): void =>
      void import("./live-feedback").then(
        ({ createLiveFeedback }) =>
          runWithOwner(owner, () =>
            setFeedback((was) => was ?? createLiveFeedback(options, me, tracker)),
          ),
        () => undefined,
      );
    createEffect(() => {
      // Behind the board; what could not come is asked for again when next all is saved.
      // A wall shows none of it, and nobody has seen what is shown there.
      if (options.isWall || tracker.saving().state !== "saved" || untrack(feedback)) return;
      onCleanup(afterPaint(fetchFeedback));
    });

    let openNoteEditor: OpenNoteEditor | undefined;
    const fetchNoteEditor = async (): Promise<OpenNoteEditor> => {
      const { makeOpenNoteEditor } = await import("./note-editor");
      return (openNoteEditor ??= makeOpenNoteEditor({ doc, origin, presence, history }));
    };

    return {
      id: options.id,
      me,
      projection,
      presence,
      ...makeBoardCommands(transactor),
      history,
      saving: tracker.saving,
      hold: tracker.hold,
      closed: closing.signal,
      arrived,
      feedback,
      mayEdit,
      noteEditor: () => openNoteEditor ?? fetchNoteEditor(),
      dispose() {
        closing.abort();
        onbeforeunload = null;
        presence.dispose();
        connection.dispose();
        history.dispose();
        projection.dispose();
        doc.destroy();
        end();
      },
    };
  });
}
