import { REPORT_CHAPTERS, type ReportChapter } from "@/rules/reports/report-chapters";
import type { ReportContent } from "../report/sections/report-sections";
import type { TeamFile } from "../team/team-file";
import { limitsOf, type XraySystem } from "./limits";
import { followUpOf, nonconformitiesOf } from "./nonconformities-of-audit";
import { textsOf } from "./texts-of-report";
import { xrayFile, type XrayFile } from "./xray-file";
import type { Site, XraySource } from "./xray-source";

/** The central office is audited always, and where no sample was drawn every site is. */
const isAudited = (site: Site, sites: readonly Site[]): boolean =>
  site.kind === "central" || site.sampledBy !== null || sites.every(({ sampledBy }) => sampledBy === null);

const SECTIONS = {
  planning: "planning",
  operation: "realisation",
  "internal-audit": "internal-audit",
  improvement: "improvement",
  support: "support",
} as const satisfies Readonly<Record<ReportChapter, XrayFile["evaluations"][number]["section"]>>;

const MEMBER_ROLES: readonly string[] = ["leader", "member", "intern", "technical-expert", "interpreter"];

/** Registered for a system is whoever stands in the register its edition counts. */
const registrationsFor = (
  systems: readonly XraySystem[],
  held: TeamFile["members"][number]["registrations"],
) =>
  held.flatMap(({ number, system, status, validFrom, validTo }) =>
    systems
      .filter(({ rules }) => rules.team.registration.system === system)
      .map(({ zh }) => ({ system: zh, number, status, validFrom, validTo })),
  );

const teamOf = ({ systems, team: { members, slots } }: XraySource) =>
  members
    .filter(({ role }) => MEMBER_ROLES.includes(role))
    .map((member) => ({
      name: member.name,
      role: member.role,
      // One person registered in a register that several systems count holds one registration.
      registrations: registrationsFor(systems, member.registrations),
      codes: member.codes
        .filter(({ scheme }) => systems.some((system) => system.scheme === scheme))
        .map(({ code }) => code),
      countedHalfDays:
        member.role === "leader" || member.role === "member"
          ? slots.filter(({ personId }) => personId === member.personId).length
          : 0,
      declaredOn: member.declaredOn,
      consultedClientUntil: member.lastTieOn,
    }));

const planOf = ({ plans, team, sites }: XraySource) => {
  const agreed = plans.find(({ status }) => status === "agreed");
  const nameOf = new Map(team.members.map(({ personId, name }) => [personId, name]));
  const siteOf = new Map(sites.map(({ id, name }) => [id, name]));
  return (agreed?.rows ?? []).map((row) => ({
    ...{ kind: row.kind, date: row.date, startsAt: row.startsAt, endsAt: row.endsAt, unit: row.unit },
    ...{ clauses: row.clauses, isRemote: row.isRemote },
    site: siteOf.get(row.siteId ?? "") ?? "",
    people: row.personIds.map((id) => nameOf.get(id) ?? ""),
  }));
};

const notesOf = ({ record, team, sites }: XraySource) =>
  record.notes.map((note) => ({
    clause: `${note.criterion} ${note.clause}`,
    unit: note.unit,
    site: sites.find(({ id }) => id === note.siteId)?.name ?? "",
    author: team.members.find(({ personId }) => personId === note.authorPersonId)?.name ?? "",
    notedOn: note.notedOn,
    verdict: note.verdict,
    text: [note.asked, note.seen, note.evidence].filter((part) => part !== "").join("\n"),
    samples: note.samples.flatMap(({ record: name, population, sampleSize }) =>
      population === null || sampleSize === null ? [] : [{ record: name, population, size: sampleSize }],
    ),
  }));

const evaluationsOf = ({ systems }: XraySource, content: ReportContent) =>
  REPORT_CHAPTERS.map((chapter) => ({
    section: SECTIONS[chapter],
    grade: content[chapter].grade,
    text: content[chapter].text,
    clauses: [
      ...new Set(
        systems.flatMap(({ rules }) =>
          rules.criteria.flatMap(({ list }) =>
            list.chapters[chapter].map((clause) => `${list.id} ${clause}`),
          ),
        ),
      ),
    ],
  }));

const conclusionsOf = ({ systems }: XraySource, content: ReportContent) =>
  content.conclusions.systems.map(({ scheme, questions, recommendation }) => ({
    system: systems.find((each) => each.scheme === scheme)?.zh ?? scheme,
    answers: Object.fromEntries(
      Object.entries(questions).map(([question, { answer }]) => [question, answer]),
    ),
    recommendation,
  }));

const METHODS = { "on-site": "on-site", "off-site": "off-site", remote: "remote", mixed: "mixed" } as const;

/** The team saw what the plan could not know: told by the writer, or settled. */
const reasonOf = ({ record }: XraySource, content: ReportContent): string =>
  [content.scope.changeReason, ...record.settlements.map(({ reason }) => reason)].find(
    (reason) => reason !== "",
  ) ?? "";

const scopesOf = (source: XraySource, content: ReportContent) => [
  { where: "application" as const, scope: source.application.scope },
  ...(source.file.plan === null ? [] : [{ where: "plan" as const, scope: source.file.plan.scope }]),
  { where: "report" as const, scope: source.scopeInForce },
  ...(content["scope-statement"].zh === ""
    ? []
    : [{ where: "certificate" as const, scope: content["scope-statement"].zh }]),
];

type Holder = Readonly<{ name: string; address: string; creditCode: string }>;

/** Who the client is by its application and by the certificate it will get. */
const holdersOf = ({ application: { applicant }, certificate }: XraySource) => [
  { where: "application", ...holderOf(applicant) },
  ...(certificate === null ? [] : [{ where: "certificate", ...holderOf(certificate) }]),
];

const holderOf = ({ name, address, creditCode }: Holder): Holder => ({ name, address, creditCode });

/** Reports and records side by side, in the shape the checks read. */
export const fileOfAudit = (source: XraySource): XrayFile => {
  const { application, file, record, systems } = source;
  const { content } = record;
  const { applicant } = application;
  const reviews = application.conditions.find(({ condition }) => condition === "internal-audit-and-review");
  const holders = holdersOf(source);
  const isInitial = file.kind === "stage2";
  const stage1 = source.stage1EndedOn;
  return xrayFile.parse({
    limits: limitsOf(systems, file.kind),
    systems: systems.map(({ zh }) => zh),
    integration: content.criteria.integration,
    method: METHODS[file.method],
    names: holders.map(({ where, name }) => ({ where, name })),
    addresses: holders.map(({ where, address }) => ({ where, address })),
    creditCodes: holders.flatMap(({ where, creditCode: code }) => (code === "" ? [] : [{ where, code }])),
    scopes: scopesOf(source, content),
    scopeReason: reasonOf(source, content),
    criteria: [
      { where: "contract", criteria: source.acceptedCriteria },
      ...(file.plan === null ? [] : [{ where: "plan", criteria: file.plan.criteria }]),
    ],
    cover: { leader: source.team.members.find(({ role }) => role === "leader")?.name ?? "" },
    team: teamOf(source),
    others: source.team.members
      .filter(({ role }) => !MEMBER_ROLES.includes(role))
      .map(({ name, role }) => ({ name, role })),
    scopeCodes: source.scopeCodes,
    applicationReviewers: [source.applicationReviewer].filter((name) => name !== ""),
    peopleMet: content["people-met"].people,
    interviewees: record.interviews
      .filter((row) => row.isTopManagement)
      .map(({ interviewee }) => interviewee),
    stage1: isInitial && stage1 !== null ? { from: stage1, to: stage1 } : null,
    stage1Findings: isInitial
      ? source.stage1Findings.map(({ position, raisedOn, verifiedOn }) => ({
          ...{ number: String(position + 1), raisedOn, verifiedOn },
        }))
      : [],
    audit:
      file.opening === null || file.closing === null
        ? null
        : { from: file.opening.heldOn, to: file.closing.heldOn },
    periodFrom: content.timing.coveredFrom,
    manDays: { determined: record.determinedHalfDays, actual: record.actualHalfDays },
    planRows: planOf(source),
    planned: {
      isKept: content.completion.plan === null ? null : content.completion.plan === "kept",
      changes: content.completion.changes,
      versions: Math.max(1, source.plans.filter(({ agreedOn }) => agreedOn !== null).length),
      isCompleted:
        content.completion.activities === null ? null : content.completion.activities === "complete",
      incompleteReason: content.completion.whyNot,
    },
    nonconformities: nonconformitiesOf(source),
    followUp: followUpOf(source),
    foundedOn: applicant.establishedOn ?? content.organisation.foundedOn,
    systemSince: application.systemSince,
    internalAuditOn: isInitial ? (reviews?.factOn ?? null) : null,
    managementReviewOn: isInitial ? (reviews?.secondFactOn ?? null) : null,
    papers: content.organisation.legalPapers.map(({ kind, number, validUntil }) => ({
      ...{ name: kind, number, validTo: validUntil },
    })),
    sites: source.sites.map((site) => ({
      ...{ name: site.name, address: site.address, isSampled: isAudited(site, source.sites) },
    })),
    temporarySites: content.places.temporary.map(({ project, address, beganOn, endsOn }) => ({
      ...{ name: project, address, from: beganOn, to: endsOn },
    })),
    notes: notesOf(source),
    evaluations: evaluationsOf(source, content),
    objectives: content.objectives.rows.map(({ objective, target, period, result }) => ({
      ...{ objective, target, period, result },
    })),
    conclusions: conclusionsOf(source, content),
    texts: textsOf(content),
  });
};
