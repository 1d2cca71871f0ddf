import type { NonconformityAnswer, NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import { plainDate } from "@/rules/core/plain-date";

/** Carried out and shown by a text on 2026-06-20, answered the same day. */
export const answerOnFile = (change: Partial<NonconformityAnswer> = {}): NonconformityAnswer => ({
  ...{ id: "answer", number: 1, correction: "补做记录。", extentCheck: "其余受理点无同类问题。" },
  ...{
    cause: "交接时未复核。",
    correctiveAction: "交接清单增加复核栏。",
    plannedOn: plainDate("2026-06-20"),
  },
  ...{ completedOn: plainDate("2026-06-20"), evidenceFileIds: [], evidenceText: "交接清单三份。" },
  ...{ answeredOn: plainDate("2026-06-20"), answeredBy: "client-name", reopened: [], reopenReason: "" },
  ...change,
});

/** A minor raised by a member on 2026-06-08, of a stage 2 that closed on 2026-06-09. */
export const nonconformityFile = (change: Partial<NonconformityFile> = {}): NonconformityFile => ({
  ...{ id: "nc", caseId: "case", number: "NC-01", grade: "minor", gradeCriteria: [], gradeReason: "" },
  ...{ criterion: "GB/T 19012-2019", clause: "7.2", unit: "客服部", process: "投诉受理" },
  ...{ statement: "未能提供两份记录。", evidence: "抽查 6 份，其中 2 份无记录。", status: "answered" },
  ...{ raisedOn: plainDate("2026-06-08"), raisedByPersonId: "member", clientConfirmedOn: null },
  ...{ clientConfirmedBy: null, clientDisagreement: null, disagreements: [], verificationWay: "documents" },
  ...{ verificationPlannedOn: null, verificationAgreedOn: null, acceptedOn: null, verifiedOn: null },
  ...{ version: 1, answers: [answerOnFile()], judgements: [], supplementary: [] },
  audit: {
    ...{ id: "audit", kind: "stage2", round: 1, status: "closed", closingOn: plainDate("2026-06-09") },
    team: ["leader", "member", "intern", "expert"].map((role) => ({
      ...{ personId: role, name: `${role}-name`, role },
    })),
  },
  ...change,
});

/** The same with something else about its audit. */
export const ofAudit = (change: Partial<NonconformityFile["audit"]>): NonconformityFile => {
  const file = nonconformityFile();
  return { ...file, audit: { ...file.audit, ...change } };
};
