import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ImportReport } from "@/components/import/import-report";
import { ImportUpload } from "@/components/import/import-upload";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { permissionScope } from "@/lib/domain/access/can";
import { read, requireActor } from "@/lib/http/read";
import { dryRunImport } from "@/lib/usecases/import/queries/dry-run-import";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

type Search = Readonly<{ file?: string | string[] }>;

export default async function ImportPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  if (!permissionScope(await requireActor(), "import:run").ok) notFound();
  const { file } = await searchParams;
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
      {typeof file === "string" && (
        <ImportReport
          fileId={file}
          isEnglish={(await getLocale()) === "en"}
          dryRun={await read(dryRunImport, { fileId: file })}
        />
      )}
    </>
  );
}
