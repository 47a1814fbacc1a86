import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { sentenceLimit } from "@resa/shared/model/touchpoint";
import { createUniqueId, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCustomers } from "../board/use-customers";
import { useWords } from "../i18n/WordsProvider";
import { DraftField } from "../ui/DraftField";
import { Toggles } from "../ui/Toggles";
import type { JourneyPlaces } from "./journey-places";
import { JourneyLinks } from "./JourneyLinks";
import styles from "./PersonaCard.module.css";
import { PersonaMenu } from "./PersonaMenu";
import { PortraitField } from "./PortraitField";

/** One persona: who they are, what they want and what stands in their way, and where they are used. What is changed here is changed there too. */
export function PersonaCard(props: { personaId: Id; places: JourneyPlaces }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const titleId = createUniqueId();
  const personaId = untrack(() => props.personaId);
  const persona = projection.persona(personaId);
  const journeyIds = untrack(() => props.places.of(personaId));
  const name = (): string => persona.name || t("story.unnamed");
  const meanwhile = (theirs: string): string => t("inspector.meanwhile", { theirs });

  return (
    <article
      class={styles.card}
      data-outside={!persona.isCustomer || undefined}
      aria-labelledby={titleId}
    >
      <h3 id={titleId} class="spoken">
        {t("persona.card", { name: name() })}
      </h3>
      <header class={styles.head}>
        <PortraitField personaId={personaId} />
        <div class={styles.words}>
          <DraftField
            look="title"
            label={t("story.personaName")}
            value={persona.name}
            placeholder={t("story.unnamed")}
            meanwhile={meanwhile}
            maxLength={titleLimit}
            readOnly={!mayEdit()}
            onCommit={(name) => customers.set(personaId, { name })}
          />
          <Show when={mayEdit() || persona.quote}>
            <DraftField
              label={t("story.quote")}
              value={persona.quote}
              placeholder={t("story.quoteEmpty")}
              meanwhile={meanwhile}
              maxLength={titleLimit}
              readOnly={!mayEdit()}
              onCommit={(quote) => customers.set(personaId, { quote })}
            />
          </Show>
        </div>
        <Show when={mayEdit()}>
          <PersonaMenu personaId={personaId} />
        </Show>
      </header>
      <For each={["goals", "needs", "frustrations"] as const}>
        {(field) => (
          <Show when={mayEdit() || persona[field]}>
            <DraftField
              label={t(`persona.${field}`)}
              value={persona[field]}
              placeholder={t(`persona.${field}Empty`)}
              meanwhile={meanwhile}
              maxLength={sentenceLimit}
              readOnly={!mayEdit()}
              onCommit={(text) => customers.set(personaId, { [field]: text })}
            />
          </Show>
        )}
      </For>
      <Toggles
        label={t("persona.kind")}
        look="row"
        items={[
          { value: "customer", label: t("persona.customer") },
          { value: "non-customer", label: t("story.nonCustomer") },
        ]}
        pressed={(kind) => persona.isCustomer === (kind === "customer")}
        disabled={!mayEdit()}
        onPress={(kind) => customers.set(personaId, { isCustomer: kind === "customer" })}
      />
      <section class={styles.journeys}>
        <h4>{t("persona.journeys")}</h4>
        <Show when={journeyIds().length > 0} fallback={<p>{t("persona.noJourney")}</p>}>
          <JourneyLinks ids={journeyIds()} />
        </Show>
      </section>
    </article>
  );
}
