import { z } from "zod";
import { optionalEnglishText, optionalText } from "../../fields";

/** 4: the scope the team puts forward for the certificate, in both languages; begun from the facts in force. */
export const scopeStatementSection = z.strictObject({
  zh: optionalText(2_000),
  en: optionalEnglishText(2_000),
});

export const EMPTY_SCOPE_STATEMENT = { zh: "", en: "" };
