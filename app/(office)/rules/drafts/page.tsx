import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { inLanguage } from "@/components/clause/said";
import { BeginDraftForm } from "@/components/edition/begin-draft-form";
import { DraftList } from "@/components/edition/draft-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { permissionScope } from "@/lib/domain/access/can";
import { read, requireActor } from "@/lib/http/read";
import { listEditionDrafts } from "@/lib/usecases/edition/queries/list-drafts";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("edition"))("title") };
}

type PageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>;

export default async function EditionDraftsPage({ searchParams }: PageProps) {
  const drafts = await read(listEditionDrafts, {});
  const t = await getTranslations("edition");
  const locale = await getLocale();
  const mayDraft = permissionScope(await requireActor(), "edition:draft").ok;
  const schemes = schemeIds.map((value) => {
    const { title, edition } = latestEdition(value);
    return { value, label: `${inLanguage(title, locale)} · ${edition}` };
  });
  const rules = await getTranslations("clause");
  return (
    <>
      <PageHeader title={t("title")} crumbs={[{ href: "/rules", label: rules("title") }]}>
        {t("about")}
      </PageHeader>
      <Section title={t("drafts")}>
        <DraftList drafts={drafts} place={{ path: "/rules/drafts", search: await searchParams }} />
      </Section>
      {mayDraft && (
        <Section title={t("begin")}>
          <p className="mb-4 text-muted">{t("beginExplain")}</p>
          <BeginDraftForm schemes={schemes} />
        </Section>
      )}
    </>
  );
}
