import type { z } from "zod";
import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { reviewStore } from "@/lib/data/review-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { stage1Store, type Stage1FindingRow } from "@/lib/data/stage1-store";
import type { Stage1ReportModel } from "@/lib/documents/stage1-report/model";
import { fill, wordsIn } from "@/lib/documents/kit/words";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { FactsOnFile } from "@/lib/domain/audit/facts-file";
import { settlementsOf } from "@/lib/domain/audit/settlement";
import type { concludeStage1Form, Stage1ItemEntry } from "@/lib/domain/audit/stage1-forms";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import { formatDocumentDate } from "@/lib/i18n/format";
import type { PlainDate } from "@/rules/core/plain-date";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import { stage2Window } from "@/rules/stages/stage-gap";
import { documentHead, requireBody, subjectOf } from "../document/document-head";
import { subjectInForce } from "../document/subject-in-force";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { reviewedDocuments } from "./reviewed-documents";
import {
  confirmationRows,
  heldSpan,
  linesOf,
  managementRepresentative,
  PAPER_METHODS,
  paperMember,
  settlementRows,
} from "./paper-parts";

type Stage1Paper = Readonly<{
  head: CaseHead;
  file: ConductFile;
  rules: CaseRules;
  items: readonly Stage1ItemEntry[];
  findings: readonly Stage1FindingRow[];
  facts: FactsOnFile | null;
  conclusion: z.output<typeof concludeStage1Form>;
}>;

const words = wordsIn("zh-CN").stage1Report;
const itemNames: Readonly<Record<string, string>> = words.items;
const conditionNames: Readonly<Record<string, string>> = words.conditions;

const inWords = (date: PlainDate): string => formatDocumentDate(date, "zh-CN");

const findingRows = ({ findings, file }: Stage1Paper): Stage1ReportModel["findings"] =>
  findings.map((finding) => ({
    number: String(finding.position + 1),
    clause: finding.clause,
    statement: finding.statement,
    verifiedOn: finding.verifiedOn,
    verifiedBy: file.team.find(({ personId }) => personId === finding.verifiedByPersonId)?.name ?? "",
  }));

/** The paper ticks what the leader concluded, as the page shows it. */
const OUTCOMES = { ready: "ready", again: "notReady" } as const;

/** What happens next: what stage 2 waits for (5.4.2.1 c), and the days between which it may start (5.1). */
const arrangementOf = (
  { rules, conclusion, findings }: Stage1Paper,
  end: Parameters<typeof stage2Window>[1],
): string => {
  if (conclusion.outcome === "again") return conclusion.reason;
  const { earliest, latest } = stage2Window(rules.clocks, end);
  const isOpen = findings.some(({ verifiedOn }) => verifiedOn === null);
  return [
    conclusion.reason,
    ...(isOpen ? [words.openFindings] : []),
    fill(words.window, { earliest: inWords(earliest), latest: inWords(latest) }),
  ].join("\n");
};

/** The report on stage 1, signed by its leader (5.4.2.1, 5.5.9). */
export const issueStage1Report = async (context: Context, paper: Stage1Paper): Promise<Outcome<string>> => {
  const { head, file, rules, facts } = paper;
  const { opening, closing } = file;
  if (opening === null || closing === null || facts === null)
    throw new RangeError(`Audit ${file.id} is not complete`);
  const body = await requireBody(context);
  if (!body.ok) return body;
  const { content } = await applicationStore.submitted(context.db, head.id);
  const gate = await stage1Store.offSiteGrounds(context.db, file.id);
  const leader = file.team.find(({ role }) => role === "leader");
  const model: Stage1ReportModel = {
    ...documentHead(body.value, { document: "stage1-report", number: head.number, issuedOn: context.today }),
    subject: await subjectInForce(context, head.id, subjectOf(rules, content, file.plan?.criteria ?? [])),
    method: PAPER_METHODS[file.method],
    span: heldSpan(opening, closing),
    place: opening.place,
    determined: file.determinedHalfDays,
    representative: managementRepresentative(file),
    team: file.team.map((member) => paperMember(file, member, rules)),
    offSiteConditions: gate.map(({ condition, ground }) => ({
      name: conditionNames[condition] ?? condition,
      holds: true,
      facts: ground,
    })),
    documents: reviewedDocuments({
      content,
      files: await storedFileStore.ofCase(
        context.db,
        head.id,
        content.documents.map(({ fileId }) => fileId),
      ),
      checks: (await reviewStore.acceptance(context.db, head.id))?.checks ?? [],
      items: paper.items,
    }),
    checks: paper.items.map(({ item, evidence, verdict }) => ({
      item: itemNames[item] ?? item,
      evidence,
      result: verdict,
    })),
    confirmations: confirmationRows(await factBasisStore.reviewed(context.db, head.id), facts),
    settlements: settlementRows(settlementsOf(await settlementStore.ofCase(context.db, head.id), file.id)),
    findings: findingRows(paper),
    outcome: OUTCOMES[paper.conclusion.outcome],
    focus: linesOf(paper.conclusion.focus),
    arrangement: arrangementOf(paper, closing.heldOn),
    leader: { name: leader?.name ?? null, signedOn: context.today },
  };
  return accepted(
    await issueDocument(context, {
      caseId: head.id,
      kind: "stage1-report",
      model,
      subjectId: file.id,
      isForClient: true,
    }),
  );
};
