import type { Role } from "@resa/shared/model/role";
import type { NewLink } from "./access";
import type { Directory } from "./directory";

/** For tests: a link to the board "kitchen", of the secret `secret of <id>`. */
export const linkOf = (id: string, role: Role, more: Partial<NewLink> = {}): NewLink => ({
  id,
  boardId: "kitchen",
  role,
  name: "",
  kind: "join",
  expiresAt: null,
  mostUses: null,
  secretHash: `secret of ${id}`,
  passcodeHash: null,
  ...more,
});

/** For tests: somebody new with a session and a name. */
export async function addPerson(directory: Directory, id: string, name: string): Promise<void> {
  await directory.addSession(`session of ${id}`, id);
  await directory.renamePerson(id, name);
}

/** For tests: Anna has made the board "kitchen"; Bo has a name and nothing else. */
export async function annaAndBo(directory: Directory): Promise<Directory> {
  await addPerson(directory, "anna", "Anna");
  await addPerson(directory, "bo", "Bo");
  await directory.addBoard({ id: "kitchen", title: "Buying a kitchen", personId: "anna" });
  return directory;
}

/** For tests: somebody comes to "kitchen" by a new link of a role. */
export async function comeAs(directory: Directory, personId: string, role: Role, name = personId) {
  const link = linkOf(`${role} link of ${personId}`, role);
  await directory.addLink(link, "anna");
  await directory.enter(link.id, personId, name);
}
