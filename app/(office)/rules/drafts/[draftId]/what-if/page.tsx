import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftTabs } from "@/components/edition/draft-tabs";
import { WhatIf } from "@/components/edition/what-if";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/lib/http/read";
import { readEditionDraft } from "@/lib/usecases/edition/queries/read-draft";

type PageProps = Readonly<{
  params: Promise<{ draftId: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("edition"))("whatIf.title") };
}

/** What a draft would change, judged page by page; sorting and filtering keep what was judged. */
export default async function WhatIfPage({ params, searchParams }: PageProps) {
  const { id, version, scheme, edition, parentEdition } = await read(readEditionDraft, await params);
  const t = await getTranslations("edition");
  return (
    <>
      <PageHeader
        title={t("whatIf.title")}
        crumbs={[
          { href: "/rules/drafts", label: t("title") },
          { href: `/rules/drafts/${id}`, label: t("draftTitle", { document: scheme, edition }) },
        ]}
      >
        {t("whatIf.explain", { before: parentEdition, after: edition })}
      </PageHeader>
      <DraftTabs draftId={id} current="whatIf" />
      <WhatIf
        draftId={id}
        version={version}
        place={{ path: `/rules/drafts/${id}/what-if`, search: await searchParams }}
      />
    </>
  );
}
