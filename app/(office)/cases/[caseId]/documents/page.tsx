import { CaseDocuments } from "@/components/document/case-documents";
import { DossierDownload } from "@/components/document/dossier-download";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { listDocuments } from "@/lib/usecases/document/queries/list-documents";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("case.tabs.documents");

type PageProps = Readonly<{ params: Promise<{ caseId: string }>; searchParams: Promise<Search> }>;

export default async function Page({ params, searchParams }: PageProps) {
  const { caseId } = await params;
  const { documents, mayTakeDossier } = await read(listDocuments, { caseId });
  const place = { path: `/cases/${caseId}/documents`, search: await searchParams };
  return (
    <>
      {mayTakeDossier && <DossierDownload caseId={caseId} />}
      <CaseDocuments documents={documents} place={place} />
    </>
  );
}
