import { useTranslations } from "next-intl";
import { FeeAsked } from "@/components/case/fee-asked";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ClockList } from "@/components/workflow/clock";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import type { WaitingStep } from "@/lib/domain/case/waiting-step";
import type { Refusal } from "@/lib/domain/outcome";

export type CaseOverviewFacts = Readonly<{
  caseId: string;
  stage: string;
  today: string;
  waiting: readonly WaitingStep[];
  expiredOn: string | null;
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
        <CaseClockList caseId={facts.caseId} clocks={facts.clocks} today={facts.today} />
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
  const t = useTranslations("overview");
  const { waiting, caseId, stage, today, expiredOn } = facts;
  if (waiting.length === 0)
    return (
      <p>
        {expiredOn === null
          ? t(stage === "certified" ? "certified" : "closed")
          : t("expired", { date: expiredOn })}
      </p>
    );
  const inOrder = waiting.toSorted((one, other) => Number(other.isReaders) - Number(one.isReaders));
  return (
    <ul className="border-t border-line">
      {inOrder.map((step) => (
        <Waiting key={`${step.key} ${step.who} ${step.page}`} caseId={caseId} step={step} today={today} />
      ))}
    </ul>
  );
}

/** One thing that waits: what it is, whose turn it is, and the way to it. */
function Waiting({ caseId, step, today }: Readonly<{ caseId: string; step: WaitingStep; today: string }>) {
  const t = useTranslations();
  const { key, who, page, clause, date, amountFen, isReaders } = step;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold">
          {t(`overview.steps.${key}`)} {clause !== null && <ClauseLink clause={clause} />}
        </p>
        {amountFen !== null && date !== null && (
          <p>
            <FeeAsked amountFen={amountFen} date={date} today={today} />
          </p>
        )}
        <p className="text-muted">
          {isReaders ? t("workflow.yourTurn") : t("workflow.turnOf", { who: t(`roles.${who}`) })}
        </p>
      </div>
      <LinkButton href={`/cases/${caseId}/${page}`} variant={isReaders ? "primary" : "secondary"}>
        {t(isReaders ? "overview.doIt" : "overview.lookAt")}
      </LinkButton>
    </li>
  );
}

type CaseClockListProps = Readonly<{ caseId: string; clocks: readonly CaseClock[]; today: string }>;

/** The clocks of a case with their names said in words. */
export function CaseClockList({ caseId, clocks, today }: CaseClockListProps) {
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
        explained: { caseId, of: { figure: "clock", of: key } },
      }))}
    />
  );
}
