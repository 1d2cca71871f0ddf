import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { keptDraft } from "@/app/(office)/kept-draft";
import { Link } from "@/components/ui/link";
import { ChangeDatesForm } from "@/components/team/change-dates-form";
import { FreeTime } from "@/components/team/free-time";
import { ProposeTeamForm } from "@/components/team/propose-team-form";
import { TeamNeeds } from "@/components/team/team-needs";
import {
  AcceptTeamForm,
  AnswerObjectionForm,
  DeclareForm,
  IssueTaskForm,
  ObjectForm,
  ReplaceMemberForm,
} from "@/components/team/team-actions";
import { TableView } from "@/components/list/table-view";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RefusalList } from "@/components/workflow/refusal-list";
import { dayFilter, readListForm } from "@/lib/domain/list/list-form";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { teamForm } from "@/lib/domain/team/team-form";
import { readFreeTime } from "@/lib/usecases/team/queries/read-free-time";
import { readTeam } from "@/lib/usecases/team/queries/read-team";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("team.title");

type PageProps = Readonly<{
  params: Promise<{ caseId: string; auditId: string }>;
  searchParams: Promise<Search>;
}>;

/** The team of one audit: names, declarations, what blocks the task, and what each reader may do now. */
export default async function TeamPage({ params, searchParams }: PageProps) {
  const { caseId, auditId } = await params;
  const file = await read(readTeam, { caseId, auditId });
  const t = await getTranslations();
  const { audit, members, counted } = file;
  const search = await searchParams;
  const { freeFrom } = readListForm(z.object({ freeFrom: dayFilter }), search);
  const mayStaff = file.mayPropose || file.mayReplace;
  const free = mayStaff ? await read(readFreeTime, { caseId, auditId, from: freeFrom }) : null;
  const on = { caseId, auditId };
  const draft = file.mayPropose
    ? await keptDraft(teamForm, { form: "audit-team", objectId: auditId, version: audit.version })
    : null;
  const dates = [...new Set(file.slots.map(({ date }) => date))].toSorted();
  const named = members.map(({ personId, name }) => ({ value: personId, label: name }));
  const candidates = file.candidates.map(({ personId, name, number, auditedOn }) => ({
    value: personId,
    label: auditedOn === null ? `${name} ${number}` : t("team.knownBy", { name, number, day: auditedOn }),
  }));
  return (
    <>
      <Section
        title={`${t(`programme.kind.${audit.kind}`)} · ${t("team.title")} · ${t(`facts.status.${audit.status}`)}`}
        action={
          <Link className="text-accent underline" href={`/cases/${caseId}/audits/${auditId}/plan`}>
            {t("team.plan")}
          </Link>
        }
      >
        {dates.length > 0 && (
          <DescriptionList
            items={[{ key: "days", term: t("team.inForce"), value: dates.join(t("common.listSeparator")) }]}
          />
        )}
        <TableView
          place={{ path: `/cases/${caseId}/audits/${auditId}/team`, search }}
          search={{ label: t("team.search"), of: (row) => [row.name, ...row.codes, row.tasks] }}
          filters={[
            {
              ...{ key: "role", label: t("team.role") },
              of: (row) => row.role,
              told: (role) => t(`team.roles.${role}`),
            },
          ]}
          caption={t("team.title")}
          rows={members}
          rowKey={(row) => row.personId}
          empty={<EmptyState title={t(file.isStaff ? "team.none" : "team.notNamed")} />}
          columns={[
            { key: "name", header: t("team.name"), order: (row) => row.name, cell: (row) => row.name },
            {
              key: "role",
              header: t("team.role"),
              order: (row) => t(`team.roles.${row.role}`),
              cell: (row) => t(`team.roles.${row.role}`),
            },
            {
              key: "fullTime",
              header: t("team.fullTime"),
              order: (row) => Number(!row.isFullTime),
              cell: (row) => t(row.isFullTime ? "common.yes" : "common.no"),
            },
            { key: "codes", header: t("team.codes"), cell: (row) => row.codes.join(" ") },
            {
              key: "time",
              header: t("team.time"),
              align: "end",
              order: (row) => row.halfDays,
              cell: (row) => row.halfDays,
            },
            {
              key: "declared",
              header: t("team.declared"),
              order: (row) => row.declaredOn,
              cell: (row) => row.declaredOn ?? t("team.notDeclared"),
            },
            ...(file.isStaff
              ? [
                  {
                    key: "auditedOn",
                    header: t("team.auditedOn"),
                    order: (row: (typeof members)[number]) => row.auditedOn,
                    cell: (row: (typeof members)[number]) => row.auditedOn ?? t("team.neverAudited"),
                  },
                ]
              : []),
            { key: "tasks", header: t("team.tasks"), cell: (row) => row.tasks },
          ]}
        />
      </Section>
      {file.needs !== null && <TeamNeeds caseId={caseId} needs={file.needs} undated={file.undated} />}
      {file.mayIssue && (
        <Section title={t("team.issue")}>
          <RefusalList refusals={file.blocked} title={t("team.blocks")} />
          {counted !== null && (
            <Callout kind="success">
              {t("team.ready", {
                counted: counted.countedMembers.length,
                days: counted.plannedDays.toFixed(1),
              })}
            </Callout>
          )}
          <IssueTaskForm {...on} version={audit.version} isBlocked={file.blocked.length > 0} />
        </Section>
      )}
      {file.mayDeclare && (
        <Section title={t("team.declare.title")}>
          <DeclareForm {...on} />
        </Section>
      )}
      {file.mayAnswer && (
        <Section title={t("team.object.title")}>
          <AcceptTeamForm {...on} />
          <ObjectForm {...on} members={named} />
        </Section>
      )}
      {file.objections.length > 0 && (
        <Section title={t("team.objections")}>
          {file.objections.map((objection) => (
            <div key={objection.id} className="border-b border-line py-2">
              <p className="font-medium">
                {objection.name} · {objection.objectedOn}
              </p>
              <p>{objection.reason}</p>
              {objection.answer !== null && <p className="text-muted">{objection.answer}</p>}
              {file.mayAnswerObjection && objection.upheld === null && (
                <AnswerObjectionForm {...on} objectionId={objection.id} />
              )}
            </div>
          ))}
        </Section>
      )}
      {file.mayChangeDates && (
        <Section title={t("team.dates.title")}>
          {file.undated.length === 0 ? (
            <ChangeDatesForm
              people={named}
              values={{ ...on, version: audit.version, reason: "", slots: [...file.slots] }}
            />
          ) : (
            <RefusalList refusals={file.undated} title={t("team.needs.blocks")} />
          )}
        </Section>
      )}
      {file.mayReplace && (
        <Section title={t("team.replace.title")}>
          <ReplaceMemberForm
            {...on}
            version={audit.version}
            members={named}
            candidates={candidates}
            approvers={file.approvers.map(({ id, name, number }) => ({
              value: id,
              label: `${name} ${number}`,
            }))}
          />
        </Section>
      )}
      {free !== null && <FreeTime path={`/cases/${caseId}/audits/${auditId}/team`} {...free} />}
      {file.mayPropose && (
        <Section title={t("team.form.title")}>
          <ProposeTeamForm
            draft={draft}
            people={candidates}
            conditions={file.conditions}
            values={{
              ...on,
              version: audit.version,
              method: audit.method,
              methodReason: file.methodReason,
              offSiteGrounds: [...file.offSiteGrounds],
              members: members.map(({ personId, role, tasks }) => ({ personId, role, tasks })),
              slots: [...file.slots],
            }}
          />
        </Section>
      )}
    </>
  );
}
