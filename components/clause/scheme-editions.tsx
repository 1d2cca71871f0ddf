import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { inLanguage } from "@/components/clause/said";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Status, type Tone } from "@/components/ui/status";
import type { PlainDate } from "@/rules/core/plain-date";
import { type EditionState, schemeEditions } from "@/rules/schemes/scheme-editions";

const TONES: Readonly<Record<EditionState, Tone>> = {
  "in-force": "ok",
  later: "info",
  earlier: "neutral",
  unheld: "neutral",
};

/** The schemes and their editions, and which of them is in force today. */
export function SchemeEditions({ today }: Readonly<{ today: PlainDate }>) {
  const t = useTranslations("clause");
  const locale = useLocale();
  return (
    <Section title={t("schemes")}>
      <DataTable
        caption={t("schemes")}
        rows={schemeEditions(today)}
        rowKey={({ document, edition }) => `${document} ${edition}`}
        columns={[
          { key: "scheme", header: t("scheme"), cell: ({ title }) => inLanguage(title, locale) },
          {
            key: "document",
            header: t("document"),
            tight: true,
            cell: ({ document }) => <ClauseReferenceLink number={document} />,
          },
          { key: "edition", header: t("edition"), cell: ({ edition }) => edition },
          { key: "from", header: t("from"), tight: true, cell: ({ effectiveFrom }) => effectiveFrom },
          {
            key: "state",
            header: t("state"),
            cell: ({ state }) => <Status tone={TONES[state]}>{t(`states.${state}`)}</Status>,
          },
        ]}
      />
    </Section>
  );
}
