"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { useWatch } from "react-hook-form";
import { z } from "zod";
import { PlanMatrix } from "@/components/plan/plan-matrix";
import type { PlanChoices } from "@/components/plan/plan-row";
import { Status } from "@/components/ui/status";
import { RefusalList } from "@/components/workflow/refusal-list";
import { WarningList } from "@/components/workflow/warning-list";
import { assessPlan, type PlanQuestion } from "@/lib/domain/plan/assess-plan";
import { planRow, type PlanRowForm } from "@/lib/domain/plan/plan-form";
import { planHints, type HintQuestion } from "@/lib/domain/plan/plan-hints";
import type { ServedSystems } from "@/lib/domain/plan/served-systems";

export type PlanLiveProps = Readonly<{
  live: Readonly<{ question: Omit<PlanQuestion, "plan">; hints: HintQuestion; criteria: readonly string[] }>;
  /** Schemes by criterion, of a combined audit. */
  servedBy: ServedSystems;
  choices: PlanChoices;
}>;

const values = z.tuple([z.array(z.unknown()), z.string().catch("")]);

/** Rows as far as they are written, and the numbers of those that cannot be judged yet. */
const readRows = (
  rows: readonly unknown[],
): Readonly<{ whole: readonly PlanRowForm[]; open: readonly number[] }> => {
  const read = rows.map((row) => planRow.safeParse(row));
  return {
    whole: read.flatMap((row) => (row.success ? [row.data] : [])),
    open: read.flatMap((row, index) => (row.success ? [] : [index + 1])),
  };
};

/** What speaks against the plan as it is being written, by the functions that judge it when it is sent. */
export function PlanLive({ live, servedBy, choices }: PlanLiveProps) {
  const t = useTranslations("plan.live");
  const common = useTranslations("common");
  const watched: unknown = useDeferredValue(useWatch({ name: ["rows", "scope"] }));
  const [rows, scope] = values.catch([[], ""]).parse(watched);
  const { whole, open } = readRows(rows);
  const isWhole = open.length === 0;
  const { question, hints, criteria } = live;
  const refusals = isWhole ? assessPlan({ ...question, plan: { rows: whole, criteria } }) : [];
  const warnings = isWhole ? planHints(hints, { rows: whole, scope }) : [];
  const summary = isWhole
    ? t("summary", { blocked: refusals.length, hints: warnings.length })
    : t("open", { rows: open.join(common("listSeparator")) });
  return (
    <section aria-labelledby="plan-live" className="my-4 space-y-3">
      <h3 id="plan-live" className="font-semibold">
        {t("title")}
      </h3>
      <p role="status">
        <Status tone={isWhole && refusals.length === 0 ? "ok" : "warn"}>{summary}</Status>
      </p>
      <RefusalList refusals={refusals} title={t("blocks")} />
      <WarningList warnings={warnings} title={t("hints")} />
      {isWhole && <PlanMatrix rows={whole} servedBy={servedBy} choices={choices} />}
    </section>
  );
}
