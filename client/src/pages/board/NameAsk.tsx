import { createSignal, type JSX, untrack } from "solid-js";
import { keep, readKept } from "../../kept";
import { NameQuestion } from "../NameQuestion";

const key = "resa.nameAsked";

/** Asks for a name once; whoever would rather not is left in peace. */
export function NameAsk(props: {
  name: string;
  onName: (name: string) => Promise<void>;
}): JSX.Element {
  const [isOpen, setOpen] = createSignal(
    untrack(() => props.name) === "" && readKept(key) === null,
  );
  const close = () => {
    keep(key, "yes");
    setOpen(false);
  };
  return (
    <NameQuestion
      open={isOpen()}
      name={props.name}
      onName={(name) => props.onName(name)}
      onClose={close}
    />
  );
}
