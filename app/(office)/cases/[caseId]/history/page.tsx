import { getTranslations } from "next-intl/server";
import { entriesTold } from "@/components/audit-log/entries-told";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { HistoryList } from "@/components/workflow/history-list";
import { read } from "@/lib/http/read";
import { readCaseHistory } from "@/lib/usecases/audit-log/queries/read-case-history";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("history.title");

type Props = Readonly<{
  params: Promise<{ caseId: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
}>;

/** Who did what on this case and when, from the log itself. */
export default async function CaseHistoryPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const { before } = await searchParams;
  const from = typeof before === "string" ? before : undefined;
  const { entries, next } = await read(readCaseHistory, { caseId, before: from });
  const t = await getTranslations();
  return (
    <Section title={t("history.title")}>
      <p className="mb-4 text-muted">{t("history.explain")}</p>
      <HistoryList entries={entriesTold(t, entries)} />
      <Pagination next={next === null ? undefined : `/cases/${caseId}/history?before=${next}`} />
    </Section>
  );
}
