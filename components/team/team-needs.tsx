import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import type { Refusal } from "@/lib/domain/outcome";
import type { PlainDate } from "@/rules/core/plain-date";
import { AuditDays } from "@/components/workflow/audit-days";
import { RuleDay } from "@/components/workflow/rule-number";

type TeamNeedsProps = Readonly<{
  caseId: string;
  needs: Readonly<{
    halfDays: number;
    daysClause: string;
    codes: readonly string[];
    /** Stage 2 alone has one; null until stage 1 is over. */
    kind: AuditKind;
    window: Readonly<{ earliest: PlainDate; latest: PlainDate; clause: string }> | null;
  }>;
  /** Why no task can go out, whoever is in the team: stage 1 has no days yet (5.1). */
  undated: readonly Refusal[];
}>;

/** What the team of an audit has to bring: days, competence, and between which days it may begin. */
export function TeamNeeds({ caseId, needs, undated }: TeamNeedsProps) {
  const { halfDays, daysClause, codes, kind, window } = needs;
  const t = useTranslations("team.needs");
  const relative = useTranslations("programme.relative");
  const items = [
    {
      ...{ key: "days", term: t("days") },
      value: (
        <AuditDays
          caseId={caseId}
          kind={kind}
          halfDays={halfDays}
          told={(days) => t("daysValue", { days })}
        />
      ),
      action: <ClauseLink clause={daysClause} />,
    },
    { key: "codes", term: t("codes"), value: codes.join(" ") },
    ...(kind === "stage2" && window === null && undated.length === 0
      ? [{ key: "window", term: t("window"), value: relative(kind) }]
      : []),
    ...(window === null
      ? []
      : [
          {
            ...{ key: "window", term: t("window") },
            value: (
              <>
                <RuleDay
                  caseId={caseId}
                  of={{ figure: "clock", of: "stage2-earliest" }}
                  date={window.earliest}
                />
                {" – "}
                <RuleDay caseId={caseId} of={{ figure: "clock", of: "stage2-latest" }} date={window.latest} />
              </>
            ),
            action: <ClauseLink clause={window.clause} />,
          },
        ]),
  ];
  return (
    <Section title={t("title")}>
      <DescriptionList items={items} />
      <RefusalList refusals={undated} title={t("blocks")} />
    </Section>
  );
}
