import { useLocale, useTranslations } from "next-intl";
import { ClauseBody } from "@/components/clause/clause-body";
import { clauseHref } from "@/lib/domain/clause-address";
import { ClauseReferenceLink } from "@/components/clause/clause-reference-link";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import type { ClauseReference, ClauseShown } from "@/rules/clauses/clause-shown";

/** One clause to read and to print: where it stands, what it says, what comes before and after it. */
export function ClausePage({ clause }: Readonly<{ clause: ClauseShown }>) {
  const t = useTranslations("clause");
  const locale = useLocale();
  const { number, title, document, above, previous, next } = clause;
  const own = numberInLanguage(number, locale);
  return (
    <>
      <PageHeader
        title={number === document.number ? inLanguage(title, locale) : `${own} ${inLanguage(title, locale)}`}
        action={<PrintButton>{t("print")}</PrintButton>}
        crumbs={[
          { href: "/rules", label: t("title") },
          ...above.map((each) => ({
            href: clauseHref(each.number),
            label: numberInLanguage(each.number, locale),
          })),
        ]}
      >
        {document.number}
        {document.edition !== null && document.effectiveFrom !== null && (
          <>
            {" · "}
            {t("editionFrom", { edition: document.edition, from: document.effectiveFrom })}
          </>
        )}
      </PageHeader>
      <ClauseBody clause={clause} heading="h2" />
      <nav
        aria-label={t("contents")}
        data-print="none"
        className="mt-10 flex max-w-[80ch] flex-wrap justify-between gap-4 border-t border-line pt-4"
      >
        <Neighbour label={t("previous")} to={previous} />
        <Neighbour label={t("next")} to={next} />
      </nav>
    </>
  );
}

function Neighbour({ label, to }: Readonly<{ label: string; to: ClauseReference | null }>) {
  const locale = useLocale();
  if (to === null) return <span />;
  return (
    <ClauseReferenceLink number={to.number} className="group target block">
      <span className="block text-sm text-muted">{label}</span>
      <span className="text-accent group-hover:underline">
        {numberInLanguage(to.number, locale)} {inLanguage(to.title, locale)}
      </span>
    </ClauseReferenceLink>
  );
}
