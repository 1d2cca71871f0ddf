import { useTranslations } from "next-intl";
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

type ContentShownProps = Readonly<{
  content: CertificateContent;
  /** The criteria by the names that contract, report and certificate print. */
  criteria: readonly string[];
}>;

/** What the certificate will say, item by item (5.9.4). */
export function ContentShown({ content, criteria }: ContentShownProps) {
  const t = useTranslations("certificate.page");
  return (
    <DescriptionList
      items={[
        { key: "name", term: t("name"), value: <Lines lines={[content.name, content.nameEn]} /> },
        { key: "address", term: t("address"), value: <Lines lines={[content.address, content.addressEn]} /> },
        { key: "code", term: t("creditCode"), value: content.creditCode || content.registrationCertificate },
        { key: "scope", term: t("scope"), value: <Lines lines={[content.scope, content.scopeEn]} /> },
        { key: "criteria", term: t("criteria"), value: <Lines lines={criteria} /> },
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
