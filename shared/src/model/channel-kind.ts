/** By what a customer and an organisation reach each other. `place` is a shop, an office, a doorway; `complaint` is the way to complain. */
export const channelKinds = [
  "in-person",
  "phone",
  "email",
  "chat",
  "web",
  "app",
  "letter",
  "social",
  "place",
  "self-service",
  "complaint",
  "other",
] as const;
export type ChannelKind = (typeof channelKinds)[number];
