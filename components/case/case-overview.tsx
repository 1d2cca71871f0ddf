import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ClockList } from "@/components/workflow/clock";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import type { NextStep } from "@/lib/domain/case/next-step";
import type { Refusal } from "@/lib/domain/outcome";

export type CaseOverviewFacts = Readonly<{
  caseId: string;
  stage: string;
  today: string;
  next: NextStep | null;
  isReadersTurn: boolean;
  clocks: readonly CaseClock[];
  blocks: readonly Refusal[];
}>;

type OverviewProps = Readonly<{ facts: CaseOverviewFacts }>;

/** Three answers in this order: what is next and who does it; which clocks run; what blocks. */
export function CaseOverview({ facts }: OverviewProps) {
  const t = useTranslations("overview");
  return (
    <>
      <Section title={t("next")}>
        <Next facts={facts} />
      </Section>
      <Section title={t("clocks")}>
        <CaseClockList clocks={facts.clocks} today={facts.today} />
      </Section>
      <Section title={t("blocks")}>
        {facts.blocks.length === 0 ? (
          <p className="text-muted">{t("nothingBlocks")}</p>
        ) : (
          <RefusalList refusals={facts.blocks} title={t("blocksTitle")} />
        )}
      </Section>
    </>
  );
}

function Next({ facts }: OverviewProps) {
  const t = useTranslations();
  const { next, caseId, isReadersTurn } = facts;
  if (next === null)
    return <p>{t(facts.stage === "certified" ? "overview.certified" : "overview.closed")}</p>;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold">{t(`overview.steps.${next.key}`)}</p>
        <p className="text-muted">
          {isReadersTurn ? t("workflow.yourTurn") : t("workflow.turnOf", { who: t(`roles.${next.who}`) })}
        </p>
      </div>
      <LinkButton href={`/cases/${caseId}/${next.page}`} variant={isReadersTurn ? "primary" : "secondary"}>
        {t(isReadersTurn ? "overview.doIt" : "overview.lookAt")}
      </LinkButton>
    </div>
  );
}

/** The clocks of a case with their names said in words. */
export function CaseClockList({ clocks, today }: Readonly<{ clocks: readonly CaseClock[]; today: string }>) {
  const t = useTranslations("overview");
  return (
    <ClockList
      today={today}
      clocks={clocks.map(({ key, name, of, date, clause, kind, metOn, provisional }) => ({
        key,
        label: of === null ? t(`clockNames.${name}`) : `${t(`clockNames.${name}`)} ${of}`,
        date,
        clause,
        kind,
        metOn: metOn ?? undefined,
        provisional,
      }))}
    />
  );
}
