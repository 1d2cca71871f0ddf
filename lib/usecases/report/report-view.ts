import { caseStore } from "@/lib/data/case-store";
import { reportReviewStore } from "@/lib/data/report-review-store";
import { reportSectionStore } from "@/lib/data/report-section-store";
import { can } from "@/lib/domain/access/can";
import { isAuditing } from "@/lib/domain/audit/conduct-file";
import { assessCountersign } from "@/lib/domain/report/assess-countersign";
import { isSignedReport } from "@/lib/domain/report/report-machine";
import { reportGaps } from "@/lib/domain/report/report-gaps";
import { EMPTY_REPORT, partOf, sectionsOf } from "@/lib/domain/report/sections/report-sections";
import { sectionState } from "@/lib/domain/report/section-state";
import type { Context } from "../framework/context";
import { contentHash } from "./content-hash";
import type { RecordsOfAudit } from "./records-of-audit";

/** How far each section is and who saved it, who has signed, every signed version. */
export const reportView = async (
  { db, actor }: Pick<Context, "db" | "actor">,
  { head, file, report, record }: RecordsOfAudit,
) => {
  const isStaff = actor.clientId === null;
  const returned = file.kind === "stage2" ? await reportReviewStore.lastReturned(db, head.id) : null;
  const gaps = reportGaps(report?.content ?? EMPTY_REPORT, record.gapFacts);
  const sha256 = report === null ? null : contentHash(report.content);
  const signatures =
    report === null || sha256 === null ? [] : await reportSectionStore.signatures(db, report.id, sha256);
  const isTeam =
    isAuditing(file, actor.personId) && can(actor, "audit", await caseStore.duties(db, head.id)).ok;
  const own = file.team.find(({ personId }) => personId === actor.personId);
  return {
    status: report?.status ?? null,
    version: report?.version ?? 0,
    isSigned: isSignedReport(report?.status),
    sections: isStaff
      ? sectionsOf(file.kind).map((section) => {
          const saved = report?.saved.find((one) => one.section === section) ?? null;
          const note = returned?.sections.find((one) => one.section === section)?.note ?? null;
          const fields = gaps.find((one) => one.section === section)?.fields ?? [];
          return {
            ...{ section, part: partOf(section), gaps: fields, note },
            ...{ number: saved?.number ?? 0, savedBy: saved?.savedBy ?? null },
            savedAt: saved?.savedAt ?? null,
            state: sectionState({
              ...{ savedAt: saved?.savedAt ?? null, gaps: fields },
              returnedAt: note === null ? null : (returned?.reviewedAt ?? null),
            }),
          };
        })
      : [],
    /** What the review said of parts that the records tell. */
    returnedParts: isStaff
      ? (returned?.sections ?? []).filter(({ section }) => !Object.hasOwn(EMPTY_REPORT, section))
      : [],
    signatures: file.team
      .filter(({ personId }) => isAuditing(file, personId))
      .map(({ personId, name, role }) => ({
        ...{ personId, name, role },
        signedOn:
          role === "leader"
            ? isSignedReport(report?.status)
              ? (report?.signedOn ?? null)
              : null
            : (signatures.find((one) => one.personId === personId)?.signedOn ?? null),
      })),
    mayCountersign:
      isTeam &&
      report !== null &&
      own !== undefined &&
      assessCountersign(report.status, { personId: own.personId, role: own.role, signatures }).length === 0,
    signed:
      report === null
        ? []
        : (await reportSectionStore.signed(db, report.id)).map(
            ({ number, contentSha256, signedOn, signedBy, documentId }) => ({
              ...{ number, contentSha256, signedOn, signedBy, documentId },
            }),
          ),
  };
};
