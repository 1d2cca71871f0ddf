import { CertificatePage } from "@/components/certificate/certificate-page";
import { read } from "@/lib/http/read";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("case.rail.certificate");

type PageProps = Readonly<{ params: Promise<{ caseId: string }> }>;

export default async function Page({ params }: PageProps) {
  const { caseId } = await params;
  return <CertificatePage caseId={caseId} facts={await read(readCaseCertificate, { caseId })} />;
}
