import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ImportList } from "@/components/import/import-list";
import { ImportReport } from "@/components/import/import-report";
import { ImportUpload } from "@/components/import/import-upload";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { permissionScope } from "@/lib/domain/access/can";
import { importListForm } from "@/lib/domain/import/import-list-form";
import { readListForm } from "@/lib/domain/list/list-form";
import type { Search } from "@/lib/domain/list/table-query";
import { readListLook } from "@/lib/http/list-look";
import { read, requireActor } from "@/lib/http/read";
import { listImports } from "@/lib/usecases/import/queries/list-imports";
import { dryRunImport } from "@/lib/usecases/import/queries/dry-run-import";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function ImportPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  if (!permissionScope(await requireActor(), "import:run").ok) notFound();
  const search = await searchParams;
  const { file } = search;
  const form = readListForm(importListForm, search);
  const t = await getTranslations("import");
  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          <LinkButton href="/api/v1/imports/template" download>
            {t("downloadTemplate")}
          </LinkButton>
        }
      />
      <Section title={t("choose")}>
        <p className="mb-3 max-w-prose text-muted">{t("intro")}</p>
        <ImportUpload />
      </Section>
      {typeof file === "string" ? (
        <ImportReport
          fileId={file}
          isEnglish={(await getLocale()) === "en"}
          dryRun={await read(dryRunImport, { fileId: file })}
          place={{ path: "/import", search }}
        />
      ) : (
        <Section title={t("runs.title")}>
          <ImportList form={form} page={await read(listImports, form)} look={await readListLook("imports")} />
        </Section>
      )}
    </>
  );
}
