import Handshake from "lucide-solid/icons/handshake";
import CircleUser from "lucide-solid/icons/circle-user";
import UserX from "lucide-solid/icons/user-x";
import type { Outsider } from "./owners";

/** The icon of each owner outside our part. */
export const ownerIcon: Readonly<Record<Outsider, typeof UserX>> = {
  nobody: UserX,
  partner: Handshake,
  customer: CircleUser,
};
