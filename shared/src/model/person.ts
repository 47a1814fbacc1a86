/** A person's name has at most so many characters. */
export const nameLimit = 80;

/** What joins and colours the parts of one emoji. */
const insideEmoji =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Extended_Pictographic}\d#*])\uFE0F/gu;

/** Controls, what turns the direction of text, and what takes no room on the screen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether all of a name can be seen: with hidden characters, or text that runs backwards, somebody could pass for another. */
export const isVisible = (name: string): boolean => !unseen.test(name.replaceAll(insideEmoji, ""));
