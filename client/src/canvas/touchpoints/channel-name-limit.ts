/** A channel's name is a word or two: it stands on cards. */
export const channelNameLimit = 60;
