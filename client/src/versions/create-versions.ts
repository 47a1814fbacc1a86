import type { VersionAnswer } from "@resa/shared/protocol/versions";
import { type Accessor, createSignal, onMount } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { type Problem, problemOf } from "../problem";
import { versionApi } from "../version-api";

/** How it stands with the list of versions. */
export type Listed =
  | { readonly state: "coming" }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "here"; readonly versions: readonly VersionAnswer[] };

/** The versions of the board that is open, and what one does with them; each resolves with what kept it from being done. */
export interface VersionList {
  readonly listed: Accessor<Listed>;
  fetch(): Promise<void>;
  keep(name: string): Promise<Problem | null>;
  rename(versionId: string, name: string): Promise<Problem | null>;
  remove(versionId: string): Promise<Problem | null>;
}

export function createVersions(): VersionList {
  const { id } = useBoard();
  const [listed, setListed] = createSignal<Listed>({ state: "coming" });
  const fetch = async (): Promise<void> => {
    try {
      const { versions } = await versionApi.all(id);
      setListed({ state: "here", versions });
    } catch (error) {
      setListed({ state: "failed", problem: problemOf(error) });
    }
  };
  const attempt = async (done: Promise<unknown>): Promise<Problem | null> => {
    try {
      await done;
    } catch (error) {
      return problemOf(error);
    }
    await fetch();
    return null;
  };
  onMount(() => void fetch());
  return {
    listed,
    fetch,
    keep: (name) => attempt(versionApi.keep(id, name)),
    rename: (versionId, name) => attempt(versionApi.rename(id, versionId, name)),
    remove: (versionId) => attempt(versionApi.remove(id, versionId)),
  };
}
