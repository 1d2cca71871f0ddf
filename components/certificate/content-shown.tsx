import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";

function Lines({ lines }: Readonly<{ lines: readonly string[] }>) {
  return lines
    .filter((line) => line !== "")
    .map((line, index) => (
      <span key={line} className={index === 0 ? "block" : "block text-muted"}>
        {line}
      </span>
    ));
}

/** One certificate of a combined audit by what is its own (11.1). */
export type CertificateMeant = Readonly<{
  scheme: string;
  system: Readonly<{ zh: string; en: string }>;
  ruleDocument: string;
  criteria: readonly string[];
}>;

type ContentShownProps = Readonly<{
  content: CertificateContent;
  /** The criteria by the names that contract, report and certificate print. */
  criteria: readonly string[];
  /** Of several certificates each with its own criteria; none where there is one alone. */
  certificates: readonly CertificateMeant[];
}>;

/** What the certificates will say, item by item (5.9.4): what several share once, and what is each one's own. */
export function ContentShown({ content, criteria, certificates }: ContentShownProps) {
  const t = useTranslations("certificate.page");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { key: "name", term: t("name"), value: <Lines lines={[content.name, content.nameEn]} /> },
        { key: "address", term: t("address"), value: <Lines lines={[content.address, content.addressEn]} /> },
        { key: "code", term: t("creditCode"), value: content.creditCode || content.registrationCertificate },
        { key: "scope", term: t("scope"), value: <Lines lines={[content.scope, content.scopeEn]} /> },
        ...(certificates.length === 0
          ? [{ key: "criteria", term: t("criteria"), value: <Lines lines={criteria} /> }]
          : certificates.map((one) => ({
              key: one.scheme,
              term: t("titleOf", { system: locale === "en" ? one.system.en : one.system.zh }),
              value: <Lines lines={[...one.criteria, one.ruleDocument]} />,
            }))),
        ...content.sites.map((site, index) => ({
          key: `site-${index}`,
          term: t("site", { number: index + 1, name: site.name }),
          value: (
            <Lines lines={[site.nameEn, site.address, site.addressEn, site.activity, site.activityEn]} />
          ),
        })),
      ]}
    />
  );
}
