import { useWords } from "../../i18n/WordsProvider";
import { useToast } from "../../ui/ToastProvider";
import { linkTo, type Target } from "../view/deep-link";

/** Copies the address of a thing, and says so; where the browser has no clipboard, as over plain http, it shows the address. */
export function createLinkCopier(): (target: Target) => Promise<void> {
  const t = useWords();
  const toast = useToast();
  return async (target) => {
    const link = linkTo(target);
    try {
      // Absent over plain http, whatever its type says: that is caught below.
      await navigator.clipboard.writeText(link);
      toast({ text: t("inspector.linkCopied") });
    } catch {
      toast({ text: t("inspector.linkByHand", { link }) });
    }
  };
}
