import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Differences } from "@/components/report/section-history";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { read } from "@/lib/http/read";
import { compareSigned } from "@/lib/usecases/report/queries/compare-signed";
import { auditTitle } from "../../../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.report");

type SignedPageProps = Readonly<{
  params: Promise<{ caseId: string; auditId: string; number: string }>;
  searchParams: Promise<{ against?: string }>;
}>;

/** Two signed versions of the report beside each other: what the later one says differently. */
export default async function SignedReportPage({ params, searchParams }: SignedPageProps) {
  const { number, ...ids } = await params;
  const { against } = await searchParams;
  const asked = compareSigned.input.safeParse({ ...ids, number, against });
  if (!asked.success) notFound();
  const t = await getTranslations("report");
  const names = await getTranslations("facts.section");
  const page = await read(compareSigned, asked.data);
  const base = `/cases/${ids.caseId}/audits/${ids.auditId}/report`;
  const changed = page.sections.filter(({ changes }) => changes.length > 0);
  return (
    <>
      <p className="mb-4">
        <Link className="target text-accent underline" href={base}>
          {t("contents")}
        </Link>
      </p>
      <Section title={t("signedVersion", { number: page.version.number })}>
        <p className="mb-2 font-mono text-xs break-all text-muted">SHA-256 {page.version.contentSha256}</p>
        {page.against !== null && <p>{t("comparedWith", { number: page.against.number })}</p>}
        <p className="flex flex-wrap gap-x-4">
          {page.versions
            .filter((one) => one !== page.version.number && one !== page.against?.number)
            .map((one) => (
              <Link
                key={one}
                className="target text-accent underline"
                href={`${base}/signed/${page.version.number}?against=${one}`}
              >
                {t("compareWith", { number: one })}
              </Link>
            ))}
        </p>
        {page.against !== null && changed.length === 0 && <p className="text-muted">{t("unchanged")}</p>}
      </Section>
      {changed.map(({ section, part, changes }) => (
        <Section key={section} title={`${part} ${names(section)}`}>
          <Differences changes={changes} />
        </Section>
      ))}
    </>
  );
}
