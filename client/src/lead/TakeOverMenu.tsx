import Ellipsis from "lucide-solid/icons/ellipsis";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { Menu } from "../ui/Menu";
import { useAttempt } from "./lead-desk";

/** What a facilitator may do with a presentation that somebody else leads, such as one that was left behind. */
export function TakeOverMenu(): JSX.Element {
  const t = useWords();
  const attempt = useAttempt();
  return (
    <Menu
      label={t("lead.more")}
      groups={[
        {
          items: [
            {
              label: t("lead.takeOver"),
              onSelect: () => void attempt((leading) => leading.takeOver()),
            },
            {
              label: t("lead.endWhole"),
              onSelect: () => void attempt((leading) => leading.end()),
            },
          ],
        },
      ]}
    >
      <Icon of={Ellipsis} />
    </Menu>
  );
}
