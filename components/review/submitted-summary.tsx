import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { ApplicationContent } from "@/lib/domain/application/application-form";

type Submitted = Readonly<{ number: number; submittedAt: string; content: ApplicationContent }>;

/** What was applied for, at a glance, with the way to the whole frozen version. */
export function SubmittedSummary({ caseId, submitted }: Readonly<{ caseId: string; submitted: Submitted }>) {
  const t = useTranslations();
  const { number, submittedAt, content } = submitted;
  const people = content.personnel.reduce((sum, group) => sum + group.count, 0);
  const sites = content.sites.filter((site) => site.kind !== "central").length;
  return (
    <Section
      title={t("review.known")}
      action={
        <Link
          href={`/cases/${caseId}/application/versions/${number}`}
          className="text-accent underline underline-offset-2"
        >
          {t("application.version", { number })}
        </Link>
      }
    >
      <DescriptionList
        columns={2}
        items={[
          { key: "scope", term: t("application.fields.scope"), value: content.scope },
          {
            key: "criteria",
            term: t("application.fields.criteria"),
            value: content.criteria.join(t("common.listSeparator")),
          },
          {
            key: "people",
            term: t("application.sections.people"),
            value: t("review.peopleValue", { value: people }),
          },
          {
            key: "employees",
            term: t("application.fields.totalEmployees"),
            value:
              content.totalEmployees === null
                ? null
                : t("review.peopleValue", { value: content.totalEmployees }),
          },
          {
            key: "sites",
            term: t("application.sections.sites"),
            value: t("review.sitesValue", { value: sites }),
          },
          { key: "since", term: t("application.fields.systemSince"), value: content.systemSince },
          { key: "at", term: t("application.submittedAt"), value: <Moment at={submittedAt} /> },
        ]}
      />
    </Section>
  );
}
