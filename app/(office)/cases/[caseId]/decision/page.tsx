import { DecisionPage } from "@/components/decision/decision-page";
import { read } from "@/lib/http/read";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("case.rail.decision");

type PageProps = Readonly<{ params: Promise<{ caseId: string }> }>;

export default async function Page({ params }: PageProps) {
  const { caseId } = await params;
  return <DecisionPage caseId={caseId} facts={await read(readDecisionFile, { caseId })} />;
}
