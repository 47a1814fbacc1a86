import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Dialog } from "../ui/Dialog";
import { NameForm } from "./NameForm";

/** Asks a person for a name, kindly, and closes when it was taken. */
export default function NameDialog(props: {
  name: string;
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();

  async function take(name: string): Promise<void> {
    await props.onName(name);
    props.onClose();
  }

  return (
    <Dialog open title={t("people.askName")} close={t("app.close")} onClose={() => props.onClose()}>
      <p>{t("people.askNameText")}</p>
      <NameForm name={props.name} submit={t("people.nameDone")} onName={take} />
    </Dialog>
  );
}
