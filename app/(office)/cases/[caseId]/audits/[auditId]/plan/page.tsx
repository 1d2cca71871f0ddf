import { keptDraft } from "@/app/(office)/kept-draft";
import { getLocale, getTranslations } from "next-intl/server";
import { ChangeRequests } from "@/components/plan/change-requests";
import { AgreePlanForm, AskPlanChangeForm, IssuePlanForm } from "@/components/plan/plan-actions";
import { PlanChanges } from "@/components/plan/plan-changes";
import { PlanHead } from "@/components/plan/plan-head";
import { PlanForm } from "@/components/plan/plan-form";
import { TableView } from "@/components/list/table-view";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { planForm, type PlanRowForm } from "@/lib/domain/plan/plan-form";
import { systemsOfRow } from "@/lib/domain/plan/served-systems";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("plan.title");

type PageProps = Readonly<{
  params: Promise<{ caseId: string; auditId: string }>;
  searchParams: Promise<Search>;
}>;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The plan of one audit: the last version, what blocks issuing it, and what each reader may do now. */
export default async function PlanPage({ params, searchParams }: PageProps) {
  const { caseId, auditId } = await params;
  const file = await read(readPlan, { caseId, auditId });
  const t = await getTranslations();
  const [last] = file.plans;
  const standing = last === undefined ? (file.canDraft ? file.proposal : []) : file.rows;
  const rows = (file.canDraft ? file.amendment : null) ?? standing;
  const on = { caseId, auditId };
  const draft = file.canDraft
    ? await keptDraft(planForm, { form: "audit-plan", objectId: auditId, version: file.version })
    : null;
  const nameOf = (personId: string) =>
    [...file.members, ...file.former].find((member) => member.personId === personId)?.name ?? "";
  const siteOf = (siteId: string | null) =>
    file.sites.find((site) => site.id === siteId)?.name ?? t("plan.clientAddress");
  const remoteOf = ({ isRemote, remoteTool, remoteReason, hasRemoteConsent }: PlanRowForm): string =>
    isRemote
      ? [remoteTool, remoteReason, hasRemoteConsent ? t("plan.consentGiven") : ""]
          .filter((part) => part !== "")
          .join(t("common.listSeparator"))
      : "";
  // One criterion need not be named beside each of its clauses.
  const clauseOf = (key: string) => (file.criteria.length > 1 ? key : key.slice(key.lastIndexOf(" ") + 1));
  const isEnglish = (await getLocale()) === "en";
  const systemsTold = ({ clauses }: PlanRowForm): string =>
    systemsOfRow(file.servedBy, clauses)
      .map(({ zh, en }) => (isEnglish ? en : zh))
      .join(t("common.listSeparator"));
  const state =
    last === undefined
      ? t("plan.none")
      : `${t("plan.version", { number: last.number })} · ${t(`plan.statuses.${last.status}`)}`;
  return (
    <>
      <Section title={`${t(`programme.kind.${file.audit.kind}`)} · ${t("plan.title")} · ${state}`}>
        {file.isAmending && (
          <div className="mb-3">
            <Callout kind="warn" title={t("plan.amending")}>
              <p>{t("plan.amendingWhy")}</p>
            </Callout>
          </div>
        )}
        {file.window !== null && (
          <Callout>
            {t("plan.window", { earliest: file.window.earliest, latest: file.window.latest })}{" "}
            <ClauseLink clause={file.window.clause} />
          </Callout>
        )}
        {last !== undefined && !file.canDraft && (
          <PlanHead
            purpose={file.purpose}
            scope={file.scope}
            criteria={file.criteria}
            method={file.audit.method}
            papers={file.papers}
          />
        )}
        {!file.canDraft && (
          <TableView
            place={{ path: `/cases/${caseId}/audits/${auditId}/plan`, search: await searchParams }}
            search={{
              label: t("plan.search"),
              of: (row) => [row.unit, row.process, ...row.clauses, ...row.personIds.map(nameOf)],
            }}
            filters={[
              { key: "date", label: t("plan.date"), of: (row) => row.date, told: (date) => date },
              {
                ...{ key: "kind", label: t("plan.kind") },
                of: (row) => row.kind,
                told: (kind) => t(`plan.kinds.${kind}`),
              },
              { key: "site", label: t("plan.site"), of: (row) => siteOf(row.siteId), told: (site) => site },
            ]}
            caption={t("plan.title")}
            rows={rows.map((row, index) => ({ ...row, key: String(index) }))}
            rowKey={(row) => row.key}
            empty={<EmptyState title={t("plan.none")} />}
            columns={[
              {
                key: "date",
                header: t("plan.date"),
                tight: true,
                order: (row) => `${row.date} ${clock(row.startsAt)}`,
                cell: (row) => row.date,
              },
              {
                key: "time",
                header: t("plan.time"),
                tight: true,
                cell: (row) => `${clock(row.startsAt)}–${clock(row.endsAt)}`,
              },
              {
                key: "kind",
                header: t("plan.kind"),
                order: (row) => t(`plan.kinds.${row.kind}`),
                cell: (row) => t(`plan.kinds.${row.kind}`),
              },
              {
                key: "site",
                header: t("plan.site"),
                order: (row) => siteOf(row.siteId),
                cell: (row) => siteOf(row.siteId),
              },
              { key: "unit", header: t("plan.unit"), order: (row) => row.unit, cell: (row) => row.unit },
              {
                key: "process",
                header: t("plan.process"),
                order: (row) => row.process,
                cell: (row) => row.process,
              },
              {
                key: "clauses",
                header: t("plan.clauses"),
                cell: (row) =>
                  [
                    ...row.clauses.map(clauseOf),
                    ...row.contents.map((code) => t(`facts.contents.${code}`)),
                  ].join(t("common.listSeparator")),
              },
              ...(Object.keys(file.servedBy).length > 0
                ? [{ key: "systems", header: t("plan.systems"), cell: systemsTold }]
                : []),
              ...(rows.some((row) => row.isRemote)
                ? [{ key: "remote", header: t("plan.remote"), cell: (row: PlanRowForm) => remoteOf(row) }]
                : []),
              {
                key: "people",
                header: t("plan.people"),
                order: (row) => row.personIds.map(nameOf).join(" "),
                cell: (row) => row.personIds.map(nameOf).join(t("common.listSeparator")),
              },
            ]}
          />
        )}
      </Section>
      <ChangeRequests plans={file.plans} />
      <PlanChanges plans={file.plans} siteOf={siteOf} nameOf={nameOf} clauseOf={clauseOf} />
      {file.live !== null && (
        <Section title={t("plan.form.title")}>
          {last !== undefined && last.status !== "draft" && !file.isAmending && (
            <Callout>
              {t(file.changeAsked === null ? "plan.nextVersion" : "plan.saveToAnswer", {
                number: last.number,
                next: last.number + 1,
              })}
            </Callout>
          )}
          <PlanForm
            draft={draft}
            live={{ ...file.live, criteria: file.criteria }}
            servedBy={file.servedBy}
            values={{
              ...on,
              version: file.version,
              purpose: file.purpose === "" ? t("plan.defaultPurpose") : file.purpose,
              scope: file.scope,
              rows,
            }}
            choices={{
              sites: file.sites
                .filter((site) => !site.isClientAddress)
                .map(({ id, name }) => ({ value: id, label: name })),
              clauses: file.clauses.map((key) => ({ value: key, label: clauseOf(key) })),
              contents: file.contents.map((code) => ({ value: code, label: t(`facts.contents.${code}`) })),
              people: file.members.map(({ personId, name, role }) => ({
                value: personId,
                label: t("common.inRole", { name, role: t(`team.roles.${role}`) }),
              })),
            }}
          />
          {last?.status === "draft" && (
            <IssuePlanForm
              {...on}
              version={file.version}
              isBlocked={file.blocked.length > 0}
              changeAsked={file.changeAsked}
            />
          )}
        </Section>
      )}
      {file.canAgree && last !== undefined && (
        <Section title={t("plan.form.agree")}>
          <RefusalList refusals={file.agreementBlocked} title={t("plan.agreementBlocks")} />
          <AgreePlanForm {...on} number={last.number} isBlocked={file.agreementBlocked.length > 0} />
        </Section>
      )}
      {file.canAskChange && last !== undefined && (
        <Section title={t("plan.form.ask")}>
          <AskPlanChangeForm {...on} number={last.number} />
        </Section>
      )}
      <RefusalList refusals={file.askBlocked} title={t("plan.askBlocks")} />
    </>
  );
}
