import type { Words } from "../model/language";

/** The same sentence in English, svenska, dansk and norsk bokmål. */
export const words = (en: string, sv: string, da: string, nb: string): Words => ({
  en,
  sv,
  da,
  nb,
});
