import { CaseDocuments } from "@/components/document/case-documents";
import { read } from "@/lib/http/read";
import { listDocuments } from "@/lib/usecases/document/queries/list-documents";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("case.tabs.documents");

type PageProps = Readonly<{ params: Promise<{ caseId: string }> }>;

export default async function Page({ params }: PageProps) {
  const { documents } = await read(listDocuments, { caseId: (await params).caseId });
  return <CaseDocuments documents={documents} />;
}
