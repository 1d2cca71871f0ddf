import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExplainedClocks } from "@/components/edition/explained-clocks";
import { DaysSide, SamplingSide } from "@/components/edition/explained-side";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ReadingsOf } from "@/components/workflow/confirmed-readings";
import { read } from "@/lib/http/read";
import { explainWhatIf } from "@/lib/usecases/edition/queries/explain-what-if";

type PageProps = Readonly<{ params: Promise<{ draftId: string; kind: string; subjectId: string }> }>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("edition"))("whatIf.explainRow") };
}

/** One case or certificate by both editions, side by side, every step with its clause. */
export default async function ExplainedPage({ params }: PageProps) {
  const { draftId, kind, subjectId } = await params;
  if (kind !== "case" && kind !== "carried") notFound();
  const { number, clientName, audit, scheme, keepsEdition, editions, before, after } = await read(
    explainWhatIf,
    {
      draftId,
      kind,
      subjectId,
    },
  );
  const t = await getTranslations("edition");
  const titles = {
    before: t("explained.edition", { edition: editions.before }),
    after: t("explained.draft", { edition: editions.after }),
  };
  const released = { scheme, edition: editions.before };
  const drafted = { scheme, edition: editions.after, isDraft: true };
  return (
    <>
      <PageHeader
        title={t("explained.title", { number })}
        crumbs={[
          { href: "/rules/drafts", label: t("title") },
          { href: `/rules/drafts/${draftId}/what-if`, label: t("whatIf.title") },
        ]}
        action={
          kind === "case" && <LinkButton href={`/cases/${subjectId}`}>{t("explained.toCase")}</LinkButton>
        }
      >
        {clientName} · {t(`audits.${audit}`)}
        {keepsEdition && ` · ${t("whatIf.keeps")}`}
      </PageHeader>
      <Section title={t("explained.days")}>
        <div className="grid gap-8 lg:grid-cols-2">
          <ReadingsOf {...released}>
            <DaysSide title={titles.before} judgement={before} />
          </ReadingsOf>
          <ReadingsOf {...drafted}>
            <DaysSide title={titles.after} judgement={after} />
          </ReadingsOf>
        </div>
      </Section>
      <Section title={t("explained.sampling")}>
        <div className="grid gap-8 lg:grid-cols-2">
          <ReadingsOf {...released}>
            <SamplingSide title={titles.before} judgement={before} />
          </ReadingsOf>
          <ReadingsOf {...drafted}>
            <SamplingSide title={titles.after} judgement={after} />
          </ReadingsOf>
        </div>
      </Section>
      <Section title={t("explained.clocks")}>
        <ExplainedClocks before={before} after={after} titles={titles} editions={{ released, drafted }} />
      </Section>
    </>
  );
}
