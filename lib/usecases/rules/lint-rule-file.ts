import { z } from "zod";
import { FILE_LIMIT } from "@/lib/domain/file/file-types";
import { accepted, refused, type Refusal } from "@/lib/domain/outcome";
import { lintFile } from "@/lib/rule-lint/lint-file";
import { RuleFileFault, type RuleFileProblem } from "@/lib/rule-lint/rule-file-fault";
import { defineUseCase } from "../framework/define-use-case";

const lintForm = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength > 0, {
    params: { code: "file-empty" },
  }),
});

const REFUSALS: Readonly<Record<RuleFileProblem, Refusal>> = {
  "not-a-document": { code: "rule-file-not-a-document", facts: {} },
  "broken-docx": { code: "rule-file-broken-docx", facts: {} },
  "too-long": { code: "rule-file-too-long", facts: {} },
  empty: { code: "rule-file-empty", facts: {} },
};

/**
 * What is wrong in a rule document: broken references, doubled or missing labels, gaps of bands, limits that
 * contradict each other, leftovers of other schemes. Keeps nothing of the file and writes nothing.
 */
export const lintRuleFile = defineUseCase({
  name: "rules.lint",
  permission: "rule:lint",
  method: "POST",
  path: "/rules/lint",
  input: lintForm,
  // Reading a long document costs seconds of work.
  limit: { calls: 60, minutes: 60 },
  run(_, { bytes }) {
    if (bytes.byteLength > FILE_LIMIT)
      return Promise.resolve(
        refused({ code: "file-too-large", facts: { size: bytes.byteLength, limit: FILE_LIMIT } }),
      );
    try {
      return Promise.resolve(accepted(lintFile(bytes)));
    } catch (error) {
      if (!(error instanceof RuleFileFault)) throw error;
      return Promise.resolve(refused(REFUSALS[error.problem]));
    }
  },
});
