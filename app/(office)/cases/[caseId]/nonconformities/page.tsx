import { getTranslations } from "next-intl/server";
import { NonconformityTable } from "@/components/nonconformity/nonconformity-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { ClockList } from "@/components/workflow/clock";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { listNonconformities } from "@/lib/usecases/nonconformity/queries/list-nonconformities";
import { caseTitle } from "../case-title";
import { clockOfAudit } from "@/lib/domain/explanation/clock-name";

export const generateMetadata = caseTitle("nonconformity.title");

type PageProps = Readonly<{ params: Promise<{ caseId: string }>; searchParams: Promise<Search> }>;

export default async function NonconformitiesPage({ params, searchParams }: PageProps) {
  const { caseId } = await params;
  const { rows, clocks, today } = await read(listNonconformities, { caseId });
  const t = await getTranslations("nonconformity");
  if (rows.length === 0) return <EmptyState title={t("list.empty")}>{t("list.emptyHint")}</EmptyState>;
  return (
    <>
      {clocks.length > 0 && (
        <Section title={t("list.clocks")}>
          <ClockList
            today={today}
            clocks={clocks.map(({ auditId, date, clause, metOn }) => ({
              ...{ key: auditId, label: t("list.verificationEnd"), date, clause },
              explained: {
                caseId,
                of: { figure: "clock", of: clockOfAudit("verification-end", auditId) },
              },
              metOn: metOn ?? undefined,
            }))}
          />
        </Section>
      )}
      <Section title={t("list.all")}>
        <NonconformityTable
          place={{ path: `/cases/${caseId}/nonconformities`, search: await searchParams }}
          caption={t("title")}
          today={today}
          rows={rows.map((row) => ({ ...row, caseId }))}
          empty={null}
        />
      </Section>
    </>
  );
}
