import { languages, type Language } from "@resa/shared/model/language";
import MonitorSmartphone from "lucide-solid/icons/monitor-smartphone";
import PencilLine from "lucide-solid/icons/pencil-line";
import UserRound from "lucide-solid/icons/user-round";
import { createSignal, type JSX, Show } from "solid-js";
import { useFetch, useLanguage, useMoreWords, useWords } from "../i18n/WordsProvider";
import { setTheme, theme, themes } from "../styles/theme";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { later } from "../ui/Later";
import { Menu } from "../ui/Menu";
import { useToast } from "../ui/ToastProvider";
import { NameQuestion } from "./NameQuestion";

const DeviceDialog = later(() => import("../people/DeviceDialog"));

/** Each language calls itself by its own name, whatever language the rest is in. */
const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  sv: "Svenska",
  da: "Dansk",
  nb: "Norsk bokmål",
};

/** One's name, language and theme, in a menu at the top right of every page. */
export default function PersonMenu(props: {
  /** Empty when none has been given. */
  name: string;
  /** One's colour, as CSS. */
  colour?: string;
  onName: (name: string) => Promise<void>;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const [language, setLanguage] = useLanguage();
  const fetchPart = useFetch();
  const hasWords = useMoreWords();
  const [asked, setAsked] = createSignal<"nothing" | "name" | "device">("nothing");
  const close = () => setAsked("nothing");

  const choose = (next: Language) =>
    void setLanguage(next).catch(() => toast({ text: t("problem.offline") }));

  const showCode = () =>
    void fetchPart(DeviceDialog.fetch()).then(
      () => setAsked("device"),
      () => toast({ text: t("problem.offline") }),
    );

  return (
    <>
      <Menu
        label={t("app.menu")}
        groups={[
          {
            items: [
              {
                label: props.name ? t("people.changeName") : t("people.giveName"),
                icon: PencilLine,
                onSelect: () => setAsked("name"),
              },
              ...(hasWords()
                ? [{ label: t("device.show"), icon: MonitorSmartphone, onSelect: showCode }]
                : []),
            ],
          },
          {
            label: t("app.language"),
            items: languages.map((tag) => ({
              label: languageNames[tag],
              checked: tag === language(),
              onSelect: () => choose(tag),
            })),
          },
          {
            label: t("app.theme"),
            items: themes.map((wish) => ({
              label: t(`app.themes.${wish}`),
              checked: wish === theme(),
              onSelect: () => setTheme(wish),
            })),
          },
        ]}
      >
        <Show when={props.name} fallback={<Icon of={UserRound} />}>
          {(name) => <Avatar name={name()} colour={props.colour ?? "var(--accent)"} />}
        </Show>
      </Menu>
      <NameQuestion
        open={asked() === "name"}
        name={props.name}
        onName={props.onName}
        onClose={close}
      />
      <Show when={asked() === "device"}>
        <DeviceDialog side="show" onClose={close} />
      </Show>
    </>
  );
}
