import type { Role } from "@resa/shared/model/role";

/** Who stands behind a session, as the directory says. */
export interface Identity {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
}
