import { createEffect, createSignal, type JSX, lazy, Show } from "solid-js";

// Most people who open a board have said their name long ago.
const NameDialog = lazy(() => import("./NameDialog"));

/** Asks for a name while `open`. Where the question can't be fetched, nobody is held up by it. */
export function NameQuestion(props: {
  open: boolean;
  name: string;
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}): JSX.Element {
  const [isFetched, setFetched] = createSignal(false);
  createEffect(() => {
    if (props.open && !isFetched()) NameDialog.preload().then(() => setFetched(true), ignore);
  });
  return (
    <Show when={props.open && isFetched()}>
      <NameDialog name={props.name} onName={props.onName} onClose={props.onClose} />
    </Show>
  );
}

const ignore = (): void => undefined;
