import { CaseOverview } from "@/components/case/case-overview";
import { read } from "@/lib/http/read";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { caseTitle } from "./case-title";

export const generateMetadata = caseTitle("case.tabs.overview");

type PageProps = Readonly<{ params: Promise<{ caseId: string }> }>;

export default async function Page({ params }: PageProps) {
  return <CaseOverview facts={await read(readCaseOverview, { caseId: (await params).caseId })} />;
}
