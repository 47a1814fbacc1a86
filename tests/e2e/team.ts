import { person, type Person, type PersonOptions } from "../support/person";
import { type BoardPage, boardPage } from "./board-page";
import { beginBoard, enterBoard, linkFor, type TemplateName } from "./front-door";

/** Somebody who works on the board of a test. */
export interface Member extends BoardPage {
  readonly name: string;
  readonly person: Person;
}

interface Address {
  readonly url: string;
}

/** How long a person waits for anything that they should see, ms. */
const patience = 10_000;

/** Somebody with a browser and no board yet. */
export async function newcomer(server: Address, options: PersonOptions = {}): Promise<Member> {
  const somebody = await person(server, options);
  somebody.page.setDefaultTimeout(patience);
  return { ...boardPage(somebody.page), name: somebody.name, person: somebody };
}

/** Somebody who has made a board from a template and said what they are called. */
export async function facilitator(
  server: Address,
  name: string,
  { template = "Buying a kitchen", ...options }: PersonOptions & { template?: TemplateName } = {},
): Promise<Member> {
  const member = await newcomer(server, { ...options, name });
  await beginBoard(member.page, template, name);
  // It comes with pasting, pictures and the rest that the board doesn't wait for, and a test is quicker than a hand.
  const tools = member.page.getByRole("toolbar", { name: "Tools" });
  await tools.getByRole("button", { name: /^Comment/ }).waitFor();
  return member;
}

/** Somebody who has followed a link and typed a name. */
export async function guest(
  server: Address,
  link: string,
  name: string,
  options: PersonOptions = {},
): Promise<Member> {
  const member = await newcomer(server, { ...options, name });
  await enterBoard(member.page, link, name);
  return member;
}

/** Maja has made a board and shared it, Tor has joined: two people at the same journey. */
export async function pair(
  server: Address,
  template?: TemplateName,
): Promise<readonly [maja: Member, tor: Member]> {
  const maja = await facilitator(server, "Maja", template && { template });
  const tor = await guest(server, await linkFor(maja.page, "editor"), "Tor");
  return [maja, tor];
}
