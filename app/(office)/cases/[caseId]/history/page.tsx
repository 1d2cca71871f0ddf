import { getTranslations } from "next-intl/server";
import { CaseHistoryFilters } from "@/components/audit-log/case-history-filters";
import { entriesTold } from "@/components/audit-log/entries-told";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { HistoryList } from "@/components/workflow/history-list";
import { caseHistoryForm } from "@/lib/domain/audit-log/log-form";
import { readListForm } from "@/lib/domain/list/list-form";
import { tableAddress, type Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { readCaseHistory } from "@/lib/usecases/audit-log/queries/read-case-history";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("history.title");

type Props = Readonly<{ params: Promise<{ caseId: string }>; searchParams: Promise<Search> }>;

/** Who did what on this case and when, from the log itself. */
export default async function CaseHistoryPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const search = await searchParams;
  const form = { ...readListForm(caseHistoryForm.omit({ caseId: true }), search), caseId };
  const { entries, next, previous } = await read(readCaseHistory, form);
  const t = await getTranslations();
  const place = { path: `/cases/${caseId}/history`, search };
  return (
    <Section title={t("history.title")}>
      <p className="mb-4 text-muted">{t("history.explain")}</p>
      <CaseHistoryFilters form={form} place={place} />
      <HistoryList entries={entriesTold(t, entries)} />
      <Pagination
        previous={previous === null ? undefined : tableAddress(place, { before: previous, after: "" })}
        next={next === null ? undefined : tableAddress(place, { after: next, before: "" })}
      />
    </Section>
  );
}
