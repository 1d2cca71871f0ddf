import { ExplanationPage } from "@/components/explanation/explanation-page";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { readExplanation } from "@/lib/usecases/explanation/queries/read-explanation";
import { caseTitle } from "../../case-title";

export const generateMetadata = caseTitle("explanation.title");

type PageProps = Readonly<{
  params: Promise<{ caseId: string; figure: string }>;
  searchParams: Promise<Search>;
}>;

/** How one figure of the case came about; printed, it goes to the file. */
export default async function Page({ params, searchParams }: PageProps) {
  const { of } = await searchParams;
  const asked = typeof of === "string" ? { of } : {};
  const { records, ...explanation } = await read(readExplanation, { ...(await params), ...asked });
  return <ExplanationPage explanation={explanation} records={records} />;
}
