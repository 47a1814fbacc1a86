/** Why a server ends a connection. 44xx = for good, connecting again can't help; 45xx and 1012 = try again. */
export const closeCodes = {
  badFrame: 4400,
  sessionEnded: 4401,
  notPermitted: 4403,
  boardGone: 4404,
  roleChanged: 4409,
  damaged: 4422,
  tooMuch: 4429,
  storageFailed: 4500,
  restart: 1012,
} as const;
export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
