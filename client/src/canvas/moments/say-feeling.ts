import { type FeelingWord, feelingWords } from "@resa/shared/model/feeling-word";
import type { Translate } from "../../i18n/translate";

/** Whether a feeling is a word of the list, which has a name in every language; every other is people's own. */
export const isFeelingWord = (feeling: string): feeling is FeelingWord =>
  feelingWords.some((word) => word === feeling);

/** A moment's feeling in words, also when nobody has said. */
export function sayFeeling(feeling: string, t: Translate): string {
  if (feeling === "") return t("moments.noFeeling");
  return isFeelingWord(feeling) ? t(`moments.words.${feeling}`) : feeling;
}
