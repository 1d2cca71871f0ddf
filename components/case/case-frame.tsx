import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CaseStageStatus } from "@/components/case/case-stage-status";
import { StageHistory } from "@/components/case/stage-history";
import { CaseTabs } from "@/components/case/case-tabs";
import { Standing } from "@/components/case/standing";
import { PendingWork } from "@/components/forms/pending-work";
import { TakenSteps } from "@/components/forms/taken-steps";
import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { StageRail } from "@/components/workflow/stage-rail";
import { WhoseTurn } from "@/components/workflow/whose-turn";
import type { CaseStage } from "@/lib/domain/case/case-machine";
import type { CaseStanding } from "@/lib/domain/case/case-standing";
import type { WaitingStep } from "@/lib/domain/case/waiting-step";
import { turnsOf } from "@/lib/domain/case/turn-of";
import type { RailEntry, RailStep } from "@/lib/domain/case/stage-rail";

export type CaseFrameFacts = Readonly<{
  id: string;
  number: string;
  scheme: string;
  /** Systems audited together with it (11.1). */
  combined: readonly Readonly<{ scheme: string; edition: string | null }>[];
  edition: string | null;
  stage: CaseStage;
  client: Readonly<{ name: string }>;
  /** The client as this case's application names it. */
  appliedName: string | null;
  steps: readonly RailEntry[];
  waiting: readonly WaitingStep[];
  next: WaitingStep | null;
  isReadersTurn: boolean;
  expiredOn: string | null;
  standing: CaseStanding;
  ending: string | null;
  endingReason: string | null;
  endingClause: string | null;
  audits: readonly Readonly<{ id: string; kind: string }>[];
}>;

type CaseFrameProps = Readonly<{ frame: CaseFrameFacts; children: ReactNode }>;

/** Head of every page of a case: who, which scheme, where it stands, whose turn; rail and parts. */
export function CaseFrame({ frame, children }: CaseFrameProps) {
  const t = useTranslations();
  return (
    <>
      <PageHeader
        title={frame.client.name}
        number={frame.number}
        state={<CaseStageStatus standing={frame.standing} />}
        crumbs={[{ href: "/cases", label: t("case.list.title") }]}
      >
        {frame.appliedName !== null && frame.appliedName !== frame.client.name && (
          <span className="mr-4">{t("case.appliedAs", { name: frame.appliedName })}</span>
        )}
        <span className="mr-4">
          {[frame, ...frame.combined]
            .map(({ scheme, edition }) => `${scheme} ${edition ?? ""}`.trim())
            .join(" + ")}
        </span>
        <WhoseTurn
          who={
            frame.waiting.length === 0
              ? undefined
              : turnsOf(frame.waiting)
                  .map((who) => t(`roles.${who}`))
                  .join(t("common.listSeparator"))
          }
        />
      </PageHeader>
      {frame.ending !== null && (
        <Callout kind="info" title={t(`case.ending.${frame.ending}`)}>
          {frame.endingReason}
          {frame.endingClause === null ? "" : ` (${frame.endingClause})`}
        </Callout>
      )}
      {frame.expiredOn !== null && (
        <Callout kind="blocked">{t("overview.expired", { date: frame.expiredOn })}</Callout>
      )}
      <StageRail
        ending={frame.ending === null ? undefined : t(`case.ending.${frame.ending}`)}
        steps={frame.steps.map(({ step, state, date }) => ({
          key: step,
          label: t(`case.rail.${step}`),
          state,
          date: date ?? undefined,
          href: hrefOf(frame, step),
        }))}
      />
      <CaseTabs caseId={frame.id} />
      <div className="pt-5">
        <TakenSteps
          now={
            <Standing
              caseId={frame.id}
              standing={frame.standing}
              next={frame.next}
              isReadersTurn={frame.isReadersTurn}
              expiredOn={frame.expiredOn}
            />
          }
        >
          <PendingWork>{children}</PendingWork>
        </TakenSteps>
        <StageHistory caseId={frame.id} />
      </div>
    </>
  );
}

/** Where a step is worked on: its page under the case, or the audit it belongs to. */
const hrefOf = (frame: CaseFrameFacts, step: RailStep): string | undefined => {
  const base = `/cases/${frame.id}`;
  if (step === "plan" || step === "stage1" || step === "stage2") {
    const kind = step === "plan" ? (frame.stage === "stage1" ? "stage1" : "stage2") : step;
    const audit = frame.audits.findLast((one) => one.kind === kind);
    if (audit === undefined) return undefined;
    return `${base}/audits/${audit.id}${step === "plan" ? "/plan" : ""}`;
  }
  return `${base}/${step}`;
};
