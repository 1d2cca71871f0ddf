import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { LotRepeat } from "@/components/programme/lot-repeat";
import { ProgrammeForm } from "@/components/programme/programme-form";
import { TableView } from "@/components/list/table-view";
import { SampleChange } from "@/components/programme/sample-change";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { chosenSites } from "@/lib/domain/programme/chosen-sites";
import { surveillanceNumber, windowOf } from "@/lib/domain/programme/windows";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { caseTitle } from "../case-title";
import { AuditDays } from "@/components/workflow/audit-days";
import { figureIn } from "@/components/workflow/rule-number";
import { SystemWindows } from "@/components/programme/system-windows";
import { WindowLink } from "@/components/workflow/window-link";

export const generateMetadata = caseTitle("case.rail.programme");

type PageProps = Readonly<{ params: Promise<{ caseId: string }>; searchParams: Promise<Search> }>;

const BLANK_CHOICE = { siteId: "", reason: "" };

/** The programme of a case: five audits of three years, the sites and the draw. */
export default async function ProgrammePage({ params, searchParams }: PageProps) {
  const { caseId } = await params;
  const file = await read(readProgramme, { caseId });
  const t = await getTranslations();
  if (!file.isReady) return <EmptyState title={t("programme.notYet")} />;
  const { windows, visit } = file;
  const ofAudit = (audit: Readonly<{ kind: string; position: number }>) => {
    if (audit.kind === "stage2" && file.stage2Window !== null) {
      const { earliest, latest, clause } = file.stage2Window;
      return { from: earliest, to: latest, clause };
    }
    return windows === null ? null : windowOf(windows, audit);
  };
  const drawn = new Set(visit.groups.flatMap((group) => group.drawn));
  const byWhom = ({ id: siteId, kind, sampledBy, ...site }: (typeof file.sites)[number]) => {
    if (site.goneInAuditId !== null) return t("programme.foundGone");
    if (site.settlementId !== null)
      return `${t(`conduct.sampledBy.${sampledBy ?? "all"}`)} · ${t("programme.addedLater")}`;
    if (site.foundInAuditId !== null && sampledBy === null) return t("programme.foundLater");
    // The central office is audited every time (5.4.5).
    if (kind === "central" || visit.all.includes(siteId)) return t("programme.sampledBy.all");
    if (drawn.has(siteId)) return t("programme.sampledBy.random");
    return sampledBy === "chosen" ? t("programme.sampledBy.chosen") : t("programme.sampledBy.none");
  };
  const chosen = chosenSites(file.sites);
  const toChoose = visit.groups.reduce((sum, group) => sum + group.toChoose, 0);
  const groups = new Set(visit.groups.map((group) => group.group));
  const choosable = file.sites.filter(
    (site) =>
      site.similarGroup !== null &&
      groups.has(site.similarGroup) &&
      !drawn.has(site.id) &&
      site.foundInAuditId === null &&
      site.settlementId === null,
  );
  const sample = figureIn(caseId, { figure: "sample" });
  return (
    <>
      <Section title={t("programme.timeline")}>
        <DataTable
          caption={t("programme.timeline")}
          rows={file.audits}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("programme.noAudits")} />}
          columns={[
            {
              key: "kind",
              header: t("programme.audit"),
              cell: (row) => (
                <Link className="text-accent underline" href={`/cases/${caseId}/audits/${row.id}/team`}>
                  {t(`programme.kind.${row.kind}`)}
                  {` ${surveillanceNumber(row) ?? ""}`.trimEnd()}
                </Link>
              ),
            },
            { key: "status", header: t("programme.status"), cell: (row) => t(`facts.status.${row.status}`) },
            {
              key: "days",
              header: t("programme.days"),
              align: "end",
              cell: (row) => <AuditDays caseId={caseId} kind={row.kind} halfDays={row.determinedHalfDays} />,
            },
            {
              key: "window",
              header: t("programme.window"),
              cell: (row) => {
                const window = ofAudit(row);
                if (window !== null && row.startsOn === null)
                  return (
                    <>
                      <WindowLink caseId={caseId} audit={row}>
                        {window.from} – {window.to}
                      </WindowLink>{" "}
                      <ClauseLink clause={window.clause} />
                      <SystemWindows caseId={caseId} audit={row} systems={file.systemWindows} />
                    </>
                  );
                return row.startsOn === null
                  ? t(`programme.relative.${row.kind}`)
                  : [...new Set([row.startsOn, row.endsOn ?? row.startsOn])].join(" – ");
              },
            },
          ]}
        />
        {file.decidedOn === null && <p className="mt-2 text-muted">{t("programme.foreseenOnly")}</p>}
      </Section>
      <Section title={t("programme.sites")}>
        <p className="mb-2 text-muted">
          {t.rich(`programme.sampling.${file.samplingKind}`, {
            ...{ seed: visit.seed, algorithm: visit.algorithm, total: visit.total, sample },
          })}{" "}
          {file.samplingKind !== "one-site" && <ClauseLink clause={file.randomClause} />}
        </p>
        {visit.groups.map(({ group, size, sample: count, drawn: random, toChoose }) => (
          <p key={group}>
            {t.rich("programme.groupDraw", {
              ...{ group, size, count, random: random.length, toChoose, sample },
            })}
          </p>
        ))}
        <LotRepeat lots={file.lots} />
        <TableView
          place={{ path: `/cases/${caseId}/programme`, search: await searchParams }}
          search={{ label: t("programme.search"), of: (row) => [row.name, row.address] }}
          filters={[
            {
              ...{ key: "group", label: t("programme.group") },
              of: (row) => String(row.similarGroup ?? "–"),
              told: (group) => group,
            },
            { key: "by", label: t("programme.by"), of: byWhom, told: (by) => by },
          ]}
          caption={t("programme.sites")}
          rows={file.sites}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("programme.noSites")} />}
          columns={[
            { key: "name", header: t("programme.site"), order: (row) => row.name, cell: (row) => row.name },
            {
              key: "address",
              header: t("programme.address"),
              order: (row) => row.address,
              cell: (row) => row.address,
            },
            {
              key: "group",
              header: t("programme.group"),
              order: (row) => row.similarGroup,
              cell: (row) => row.similarGroup ?? "–",
            },
            { key: "by", header: t("programme.by"), order: byWhom, cell: byWhom },
            { key: "reason", header: t("programme.reason"), cell: (row) => row.sampleReason ?? "" },
          ]}
        />
      </Section>
      {file.maySet && (
        <Section title={t("programme.form.title")}>
          <SampleChange {...file.sampleChange} />
          <ProgrammeForm
            caseId={caseId}
            version={file.version}
            note={file.note}
            foreseenDecisionOn={file.foreseenDecisionOn}
            chosen={chosen.length > 0 ? chosen : Array.from({ length: toChoose }, () => BLANK_CHOICE)}
            choosable={choosable.map((site) => ({ value: site.id, label: site.name }))}
          />
        </Section>
      )}
    </>
  );
}
