import { makeId } from "@resa/shared/model/id";
import type { Directory, Person } from "../storage/directory";
import { hashSecret, makeSecret } from "./secret";

/** The cookie that carries a session's token. */
export const sessionCookie = "resa_session";

/** The person behind a session's token; null for none, or one that nobody knows. */
export async function personOf(
  directory: Directory,
  token: string | undefined,
): Promise<Person | null> {
  return token ? directory.personOfSession(hashSecret(token)) : null;
}

/** A new person, nameless until they say otherwise, and the token of their session. */
export async function beginSession(
  directory: Directory,
): Promise<{ token: string; person: Person }> {
  const token = makeSecret();
  const person = { id: makeId(22), name: "" };
  await directory.addSession(hashSecret(token), person.id);
  return { token, person };
}
