import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { ReportContent } from "@/lib/domain/report/sections/report-sections";

/** SHA-256 of everything that is written of a report: what a signature is given to. */
export const contentHash = (content: ReportContent): string =>
  createHash("sha256").update(canonicalJson(content)).digest("hex");
