import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { EditionValues } from "@/rules/schemes/edition-values";

/** What stands for the values of an edition, whatever the order they are written in. */
export const editionHash = (values: EditionValues): string =>
  createHash("sha256").update(canonicalJson(values)).digest("hex");
