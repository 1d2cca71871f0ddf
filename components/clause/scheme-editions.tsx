import { useLocale, useTranslations } from "next-intl";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { inLanguage } from "@/components/clause/said";
import { Link } from "@/components/ui/link";
import { RefusalList } from "@/components/workflow/refusal-list";
import { editionHref } from "@/lib/domain/edition-address";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Status, type Tone } from "@/components/ui/status";
import type { PlainDate } from "@/rules/core/plain-date";
import { editionInForce, latestEdition, schemeIds } from "@/rules/schemes/registry";
import { type EditionState, schemeEditions } from "@/rules/schemes/scheme-editions";

export const EDITION_TONES: Readonly<Record<EditionState, Tone>> = {
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
      <NotInForce today={today} />
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
          { key: "until", header: t("until"), tight: true, cell: ({ until }) => until ?? t("noUntil") },
          {
            key: "state",
            header: t("state"),
            cell: ({ state }) => <Status tone={EDITION_TONES[state]}>{t(`states.${state}`)}</Status>,
          },
          {
            key: "tables",
            header: t("figures"),
            cell: (listed) =>
              listed.state !== "unheld" && (
                <Link
                  href={editionHref(listed)}
                  className="link whitespace-nowrap"
                  aria-label={t("openTablesOf", { document: listed.document, edition: listed.edition })}
                >
                  {t("openTables")}
                </Link>
              ),
          },
        ]}
      />
    </Section>
  );
}

/** A scheme by which nothing can be computed today, and why: before its first edition, or under one not held. */
function NotInForce({ today }: Readonly<{ today: PlainDate }>) {
  const t = useTranslations("clause");
  const refusals = schemeIds.flatMap((scheme) => {
    const found = editionInForce(scheme, today);
    return found.ok
      ? []
      : found.refusals.map((refusal) => ({ ...refusal, clause: latestEdition(scheme).documentNumber }));
  });
  return refusals.length === 0 ? null : (
    <div className="mb-4">
      <RefusalList title={t("notInForce")} refusals={refusals} />
    </div>
  );
}
