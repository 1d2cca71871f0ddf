import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { id } from "@/lib/domain/fields";
import { lastVerified, verificationClock } from "@/lib/domain/nonconformity/nonconformity-clocks";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import {
  nonconformityLine,
  shownClock,
  type ShownClock,
} from "@/lib/domain/nonconformity/nonconformity-view";
import { recurrencesOf } from "@/lib/domain/nonconformity/recurrence";
import { accepted } from "@/lib/domain/outcome";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { defineQuery } from "../../framework/define-use-case";
import { cycleStart } from "../cycle-start";

/** The 3 months of each audit that was closed and still counts (5.5.8.2). */
const verificationClocks = (rules: SchemeRules, all: readonly NonconformityFile[], today: PlainDate) => {
  const audits = [...new Map(all.map(({ audit }) => [audit.id, audit])).values()];
  return audits
    .filter(({ status }) => status !== "abandoned")
    .flatMap((audit): readonly (ShownClock & Readonly<{ auditId: string }>)[] => {
      const own = all.filter((file) => file.audit.id === audit.id && file.grade !== "improvement");
      const read = verificationClock(rules.clocks, own, { closingOn: audit.closingOn, today });
      if (read === null) return [];
      return [{ auditId: audit.id, ...shownClock(read, lastVerified(own)) }];
    });
};

/** The nonconformities of a case with their clocks, states and whose turn it is. */
export const listNonconformities = defineQuery({
  name: "nonconformity.list",
  permission: "case:read",
  path: "/cases/{caseId}/nonconformities",
  input: z.object({ caseId: id }),
  async run({ db, today }, form) {
    const head = await caseStore.head(db, form.caseId);
    const all = await nonconformityStore.ofCase(db, head.id);
    if (all.length === 0) return accepted({ today, rows: [], clocks: [] });
    const rules = rulesOfCase(head);
    const every = await nonconformityEffectStore.ofCases(db, [head.id]);
    return accepted({
      today,
      rows: all.map((file) => ({
        ...nonconformityLine(file, rules.clocks, today),
        /** Numbers of the earlier ones it repeats. */
        repeats: recurrencesOf(
          { ...file, auditId: file.audit.id },
          every,
          cycleStart(rules, file.raisedOn),
        ).map(({ number }) => number),
      })),
      clocks: verificationClocks(rules, all, today),
    });
  },
});
