import { DocumentLink } from "@/components/document/document-link";
import { getTranslations } from "next-intl/server";
import { OrderFacts } from "@/components/supplementary/order-facts";
import { LinkButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { ClockList } from "@/components/workflow/clock";
import { RefusalList } from "@/components/workflow/refusal-list";
import { CLOSING_CLOCKS, type ClosingClock } from "@/lib/domain/audit/closing-clocks";
import { PLACE_OF_STEP } from "@/lib/domain/audit/next-step";
import { read } from "@/lib/http/read";
import { formatDays } from "@/lib/i18n/format";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { auditTitle } from "../../case-title";
import { AuditDays } from "@/components/workflow/audit-days";
import { clockOfAudit } from "@/lib/domain/explanation/clock-name";

export const generateMetadata = auditTitle("conduct.tabs.overview");

type AuditPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function AuditPage({ params }: AuditPageProps) {
  const ids = await params;
  const conduct = await read(readConduct, ids);
  const t = await getTranslations();
  const { audit, clocks } = conduct;
  const base = `/cases/${ids.caseId}/audits/${ids.auditId}`;
  const step = conduct.nextStep;
  const { page, isOfCase, who } = PLACE_OF_STEP[step];
  const isReaders = who === "client" ? conduct.may.answer : conduct.may.conduct;
  const leader = conduct.team.find(({ role }) => role === "leader");
  const whose =
    who === "leader" && leader !== undefined
      ? t("common.inRole", { name: leader.name, role: t("conduct.role.leader") })
      : t(`roles.${who === "client" ? "client" : "auditor"}`);
  const clock = (key: ClosingClock, date: string | null, clause: string, more: object = {}) =>
    date === null
      ? []
      : [
          {
            ...{ key, label: t(`conduct.overview.${key}`), date, clause, ...more },
            explained: {
              caseId: ids.caseId,
              of: { figure: "clock" as const, of: clockOfAudit(CLOSING_CLOCKS[key], ids.auditId) },
            },
          },
        ];
  const isStage2 = audit.kind !== "stage1";
  return (
    <>
      <Section title={t("conduct.overview.next")}>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <div>
            <p className="font-medium">{t(`conduct.next.${step}`)}</p>
            {who !== null && (
              <p className="text-muted">
                {isReaders ? t("workflow.yourTurn") : t("workflow.turnOf", { who: whose })}
              </p>
            )}
          </div>
          {page !== null && isReaders && (
            <LinkButton
              href={isOfCase === true ? `/cases/${ids.caseId}/${page}` : `${base}/${page}`}
              variant="primary"
            >
              {t("common.open")}
            </LinkButton>
          )}
        </div>
        <div className="mt-3">
          <RefusalList
            refusals={
              step === "opening"
                ? conduct.blocked.opening.map((one) => ({ ...one, facts: one.facts ?? {} }))
                : []
            }
          />
        </div>
      </Section>
      <Section title={t("conduct.overview.clocks")}>
        {conduct.closing === null ? (
          <p className="text-muted">{t("conduct.overview.noClock")}</p>
        ) : (
          <ClockList
            today={conduct.today}
            clocks={[
              ...clock("stage2From", clocks.stage2From, "5.1", { kind: "earliest" }),
              ...(isStage2
                ? [
                    ...clock("reportDue", clocks.reportDue, "5.5.9.2", {
                      metOn: conduct.report?.signedOn ?? undefined,
                    }),
                    ...clock("verificationEnd", clocks.verificationEnd, "5.5.8.2", {
                      metOn: clocks.verifiedOn ?? undefined,
                    }),
                  ]
                : []),
            ]}
          />
        )}
      </Section>
      {conduct.order !== null && (
        <Section title={t("nonconformity.supplementary.matters")}>
          <OrderFacts caseId={ids.caseId} order={conduct.order} />
        </Section>
      )}
      <Section title={t("conduct.overview.basics")}>
        <DescriptionList
          columns={2}
          items={[
            {
              key: "dates",
              term: t("conduct.overview.dates"),
              value:
                audit.startsOn === null ? null : (
                  <>
                    {[...new Set([audit.startsOn, audit.endsOn ?? audit.startsOn])].join(" – ")}{" "}
                    <a className="link" download href={`/api/v1${base}/calendar.ics`}>
                      {t("auditCalendar.download")}
                    </a>
                  </>
                ),
            },
            {
              key: "method",
              term: t("conduct.overview.method"),
              value: t(`conduct.method.${audit.method}`),
            },
            {
              key: "days",
              term: t("conduct.overview.days"),
              value: (
                <>
                  <AuditDays
                    caseId={ids.caseId}
                    kind={audit.kind}
                    halfDays={audit.determinedHalfDays}
                    told={(determined) => t("conduct.overview.daysDetermined", { determined })}
                  />
                  {t("common.listSeparator")}
                  {t("conduct.overview.daysActual", { actual: formatDays(conduct.actualHalfDays) })}
                </>
              ),
            },
            {
              key: "team",
              term: t("conduct.overview.team"),
              value: conduct.team
                .map(({ name, role }) => t("common.inRole", { name, role: t(`conduct.role.${role}`) }))
                .join(t("common.listSeparator")),
            },
            ...(isStage2
              ? [
                  {
                    key: "coverage",
                    term: t("conduct.overview.coverage"),
                    value: t("conduct.overview.coverageValue", {
                      done: conduct.noted,
                      all: conduct.clauses.length,
                      unjudged: conduct.unjudged,
                    }),
                  },
                ]
              : [
                  {
                    key: "outcome",
                    term: t("conduct.overview.outcome"),
                    value: audit.outcome === null ? null : t(`conduct.outcome.${audit.outcome}`),
                  },
                ]),
          ]}
        />
      </Section>
      <Section title={t("conduct.overview.documents")}>
        {conduct.documents.length === 0 ? (
          <EmptyState title={t("common.none")}>{t("conduct.overview.noDocuments")}</EmptyState>
        ) : (
          <ul className="flex flex-col gap-2">
            {conduct.documents.map((document) => (
              <li key={document.id}>
                <DocumentLink document={document} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
