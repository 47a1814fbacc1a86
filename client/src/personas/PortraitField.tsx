import type { Id } from "@resa/shared/model/id";
import Camera from "lucide-solid/icons/camera";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { pictureUrl } from "../board/picture-url";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { Portrait } from "../ui/Portrait";
import styles from "./PersonaCard.module.css";
import { createPortraitUpload } from "./portrait-upload";

const accepted = "image/png,image/jpeg,image/webp,image/gif";

/** A persona's face, and the way to give them a picture. */
export function PortraitField(props: { personaId: Id }): JSX.Element {
  const t = useWords();
  const { id: boardId, projection, mayEdit } = useBoard();
  const personaId = untrack(() => props.personaId);
  const persona = projection.persona(personaId);
  const name = (): string => persona.name || t("story.unnamed");
  const [upload, choose] = createPortraitUpload(personaId);
  let input: HTMLInputElement | undefined;
  const failure = (): string => {
    const now = upload();
    return now.state === "failed" ? t(`problem.${now.why}`) : "";
  };

  return (
    <div class={styles.portrait} data-sending={upload().state === "sending" || undefined}>
      <Portrait
        name={persona.name}
        src={persona.portrait && pictureUrl(boardId, persona.portrait.id, "thumb")}
        size={72}
        outside={!persona.isCustomer}
      />
      <Show when={mayEdit()}>
        <span class={styles.camera}>
          <IconButton
            label={`${t("persona.picture", { name: name() })}: ${t(
              persona.portrait ? "persona.otherPicture" : "persona.choosePicture",
            )}`}
            onClick={() => input?.click()}
          >
            <Icon of={Camera} size={16} />
          </IconButton>
        </span>
        <input
          ref={(element) => (input = element)}
          type="file"
          hidden
          accept={accepted}
          onChange={({ currentTarget }) => {
            const [file] = Array.from(currentTarget.files ?? []);
            // The same one may be chosen again.
            currentTarget.value = "";
            if (file) void choose(file);
          }}
        />
        <p class={styles.upload} aria-live="polite">
          {upload().state === "sending" ? t("persona.sending") : failure()}
        </p>
      </Show>
    </div>
  );
}
