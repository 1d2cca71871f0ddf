import { keptDraft } from "@/app/(office)/kept-draft";
import { EvidenceList } from "@/components/audit/evidence-list";
import { decisionDraftKey } from "@/components/decision/decision-draft";
import { DecisionPage } from "@/components/decision/decision-page";
import { decisionForm } from "@/lib/domain/decision/decision-form";
import { find, read } from "@/lib/http/read";
import { listEvidence } from "@/lib/usecases/evidence/queries/list-evidence";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("case.rail.decision");

type PageProps = Readonly<{
  params: Promise<{ caseId: string }>;
  searchParams: Promise<{ scheme?: string | string[] }>;
}>;

export default async function Page({ params, searchParams }: PageProps) {
  const { caseId } = await params;
  const { scheme } = await searchParams;
  const facts = await read(readDecisionFile, { caseId, ...(typeof scheme === "string" ? { scheme } : {}) });
  const place = facts.systems.findIndex((one) => one.scheme === facts.scheme);
  const draft =
    facts.canDecide && place >= 0
      ? await keptDraft(decisionForm, { ...decisionDraftKey(caseId, place), version: 0 })
      : null;
  // For whoever reviews and decides; nobody else of the case reads evidence.
  const evidence = await find(listEvidence, { caseId });
  return (
    <>
      <DecisionPage caseId={caseId} facts={facts} draft={draft} />
      {evidence !== null && <EvidenceList files={evidence.files} />}
    </>
  );
}
