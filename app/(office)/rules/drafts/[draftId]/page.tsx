import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftChanges } from "@/components/edition/draft-changes";
import { DraftForm } from "@/components/edition/draft-form";
import { DraftRelease } from "@/components/edition/draft-release";
import { DraftTabs } from "@/components/edition/draft-tabs";
import { STATUS_TONES } from "@/components/edition/draft-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { permissionScope } from "@/lib/domain/access/can";
import { find, read, requireActor } from "@/lib/http/read";
import { readEditionDraft } from "@/lib/usecases/edition/queries/read-draft";

type PageProps = Readonly<{ params: Promise<{ draftId: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const draft = await find(readEditionDraft, await params);
  const t = await getTranslations("edition");
  return draft === null ? {} : { title: t("draftTitle", { document: draft.scheme, edition: draft.edition }) };
}

export default async function EditionDraftPage({ params }: PageProps) {
  const { figures, tables, changes, inCode, conflicts, ...draft } = await read(
    readEditionDraft,
    await params,
  );
  const t = await getTranslations("edition");
  const mayDraft = permissionScope(await requireActor(), "edition:draft").ok && draft.status === "draft";
  const { parentEdition, releasedOn, releasedHash } = draft;
  const categories = tables.find(({ path }) => path === "manDays.table")?.columns ?? [];
  return (
    <>
      <PageHeader
        title={t("draftTitle", { document: draft.scheme, edition: draft.edition })}
        crumbs={[{ href: "/rules/drafts", label: t("title") }]}
        action={<Status tone={STATUS_TONES[draft.status]}>{t(`statuses.${draft.status}`)}</Status>}
      >
        {draft.note}
      </PageHeader>
      <DraftTabs draftId={draft.id} current="values" />
      <Section title={t("changes", { edition: parentEdition })}>
        <DraftChanges changes={changes} parentEdition={parentEdition} categories={categories} />
      </Section>
      {releasedOn !== null && releasedHash !== null && (
        <p className="break-all">{t("release.releasedOn", { on: releasedOn, hash: releasedHash })}</p>
      )}
      {mayDraft && (
        <>
          <Section title={t("release.title")}>
            <DraftRelease draft={draft} inCode={inCode} conflicts={conflicts} />
          </Section>
          <Section title={t("form")}>
            <DraftForm draft={draft} figures={figures} tables={tables} categories={categories} />
          </Section>
        </>
      )}
    </>
  );
}
