import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationFacts } from "@/components/application/application-facts";
import { isApplicationDraft } from "@/components/application/application-draft";
import { ApplicationForm } from "@/components/application/application-form";
import { SubmitApplication } from "@/components/application/submit-application";
import { SubmittedVersions } from "@/components/application/submitted-versions";
import { SupplementRequest } from "@/components/application/supplement-request";
import { Callout } from "@/components/ui/callout";
import { countryOptions } from "@/lib/i18n/country-options";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { readDraft } from "@/lib/usecases/draft/queries/read-draft";
import { readApplication } from "@/lib/usecases/application/queries/read-application";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("application.title");

type PageProps = Readonly<{ params: Promise<{ caseId: string }>; searchParams: Promise<Search> }>;

export default async function ApplicationPage({ params, searchParams }: PageProps) {
  const application = await read(readApplication, { caseId: (await params).caseId });
  const t = await getTranslations("application");
  const { caseId, version, content, files, mayWrite, supplement, today } = application;
  const draft = mayWrite ? await read(readDraft, { form: "application", objectId: caseId, version }) : null;
  return (
    <>
      {supplement !== null && <SupplementRequest request={supplement} today={today} />}
      {mayWrite ? (
        <>
          <SubmitApplication
            caseId={caseId}
            version={version}
            missing={application.missing}
            warnings={application.warnings}
          />
          <ApplicationForm
            caseId={caseId}
            version={version}
            content={content}
            draft={draft !== null && isApplicationDraft(draft.content) ? draft.content : null}
            criteria={application.criteria}
            complexity={application.complexity}
            countries={countryOptions(await getLocale())}
            required={application.required}
            files={files}
            missing={application.missing}
          />
        </>
      ) : (
        <>
          {!application.isOpen && (
            <div className="mb-6">
              <Callout kind="info">{t("readOnly")}</Callout>
            </div>
          )}
          {application.hasDoubtfulCode && (
            <div className="mb-6">
              <Callout kind="warn">{t("checksum")}</Callout>
            </div>
          )}
          <ApplicationFacts content={content} files={files} />
        </>
      )}
      <div className="mt-10">
        <SubmittedVersions
          caseId={caseId}
          versions={application.versions}
          papers={application.papers}
          search={await searchParams}
        />
      </div>
    </>
  );
}
