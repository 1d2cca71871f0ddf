import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { AuditKind } from "@/lib/domain/audit/audit-kinds";
import type { Refusal } from "@/lib/domain/outcome";
import { formatDays } from "@/lib/i18n/format";
import type { PlainDate } from "@/rules/core/plain-date";

type TeamNeedsProps = Readonly<{
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
export function TeamNeeds({ needs: { halfDays, daysClause, codes, kind, window }, undated }: TeamNeedsProps) {
  const t = useTranslations("team.needs");
  const relative = useTranslations("programme.relative");
  const items = [
    {
      ...{ key: "days", term: t("days"), value: t("daysValue", { days: formatDays(halfDays) }) },
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
            ...{ key: "window", term: t("window"), value: `${window.earliest} – ${window.latest}` },
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
