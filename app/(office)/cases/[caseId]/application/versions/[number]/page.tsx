import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApplicationFacts } from "@/components/application/application-facts";
import { Moment } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import { read } from "@/lib/http/read";
import { readApplicationVersion } from "@/lib/usecases/application/queries/read-application-version";
import { caseHead } from "../../../case-title";

type VersionPageProps = Readonly<{ params: Promise<{ caseId: string; number: string }> }>;

export async function generateMetadata({ params }: VersionPageProps): Promise<Metadata> {
  const { caseId, number } = await params;
  const t = await getTranslations("application");
  return { title: `${t("title")} ${t("version", { number })} · ${(await caseHead(caseId)).number}` };
}

export default async function ApplicationVersionPage({ params }: VersionPageProps) {
  const version = await read(readApplicationVersion, await params);
  const t = await getTranslations("application");
  return (
    <>
      <Section title={t("version", { number: version.number })}>
        <p className="break-all text-muted">
          {t("submittedAt")} <Moment at={version.submittedAt} /> · {t("fingerprint")} {version.sha256}
        </p>
      </Section>
      <ApplicationFacts content={version.content} files={version.files} />
    </>
  );
}
