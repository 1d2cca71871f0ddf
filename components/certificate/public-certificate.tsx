import { TwoTongues } from "@/components/certificate/two-tongues";
import { useLocale, useTranslations } from "next-intl";
import { CertificateStatusMark } from "@/components/certificate/certificate-status-mark";
import { Callout } from "@/components/ui/callout";
import { DataTable } from "@/components/ui/data-table";
import { DocumentDay, PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { CertificateStatus } from "@/lib/domain/certificate/certificate-status";
import { formatDocumentDate } from "@/lib/i18n/format";

type PublicSite = Readonly<{
  name: string;
  nameEn: string;
  address: string;
  addressEn: string;
  activity: string;
  activityEn: string;
}>;

export type PublicCertificateFacts = Readonly<{
  number: string;
  status: CertificateStatus;
  asOf: string;
  schemeName: Readonly<{ zh: string; en: string }> | null;
  scheme: string;
  edition: string | null;
  criteria: readonly string[];
  name: string;
  nameEn: string;
  address: string;
  addressEn: string;
  creditCode: string | null;
  registrationCertificate: string | null;
  scope: string;
  scopeEn: string;
  firstCertifiedOn: string | null;
  issuedOn: string | null;
  firstDay: string;
  lastDay: string;
  sites: readonly PublicSite[];
}>;

type CertificateProps = Readonly<{ certificate: PublicCertificateFacts }>;

/** One sentence first: valid or not, for whom, for what, until when; then what the register holds. */
export function PublicCertificate({ certificate }: CertificateProps) {
  const t = useTranslations("certificate.public");
  const locale = useLocale();
  const { status, number, lastDay, asOf } = certificate;
  const english = locale === "en";
  const sentence = t(`sentence.${status}`, {
    name: english && certificate.nameEn !== "" ? certificate.nameEn : certificate.name,
    scope: english && certificate.scopeEn !== "" ? certificate.scopeEn : certificate.scope,
    firstDay: formatDocumentDate(certificate.firstDay, locale),
    lastDay: formatDocumentDate(lastDay, locale),
  });
  return (
    <>
      <h1 className="mb-4 text-xl">{t("of", { number })}</h1>
      <Callout kind={status === "valid" ? "success" : "blocked"} title={sentence}>
        <p className="text-sm">
          {t("asOf")} <DocumentDay date={asOf} />
        </p>
      </Callout>
      <div className="mt-6">
        <Section title={t("details")}>
          <Details certificate={certificate} />
        </Section>
        {certificate.sites.length > 0 && (
          <Section title={t("sites")}>
            <Sites certificate={certificate} />
          </Section>
        )}
      </div>
      <p data-print="none" className="text-sm text-muted">
        <a className="link" href={`/api/v1/public/certificates/${encodeURIComponent(number)}`}>
          {t("machine")}
        </a>
      </p>
      <script
        type="application/ld+json"
        // The data is ours and "<" is escaped: nothing in it can end the element.
        dangerouslySetInnerHTML={{ __html: linkedData(certificate) }}
      />
    </>
  );
}

function Details({ certificate }: CertificateProps) {
  const t = useTranslations("certificate.public");
  const locale = useLocale();
  const { schemeName } = certificate;
  const scheme = schemeName === null ? "" : locale === "en" ? schemeName.en : schemeName.zh;
  return (
    <DescriptionList
      items={[
        { key: "number", term: t("number"), value: certificate.number },
        { key: "status", term: t("status"), value: <CertificateStatusMark status={certificate.status} /> },
        {
          key: "holder",
          term: t("holder"),
          value: <TwoTongues zh={certificate.name} en={certificate.nameEn} />,
        },
        {
          key: "code",
          term: t("creditCode"),
          value: certificate.creditCode ?? certificate.registrationCertificate ?? "",
        },
        {
          key: "address",
          term: t("address"),
          value: <TwoTongues zh={certificate.address} en={certificate.addressEn} />,
        },
        {
          key: "scope",
          term: t("scope"),
          value: <TwoTongues zh={certificate.scope} en={certificate.scopeEn} />,
        },
        {
          key: "criteria",
          term: t("criteria"),
          value: certificate.criteria.map((one) => (
            <span key={one} className="block">
              {one}
            </span>
          )),
        },
        {
          key: "rule",
          term: t("rule"),
          value: `${scheme} ${certificate.scheme} ${certificate.edition ?? ""}`.trim(),
        },
        ...dayItem("first", t("firstCertifiedOn"), certificate.firstCertifiedOn),
        ...dayItem("issued", t("issuedOn"), certificate.issuedOn),
        {
          key: "validity",
          term: t("validity"),
          value: (
            <>
              <PlainDay date={certificate.firstDay} /> – <PlainDay date={certificate.lastDay} />
            </>
          ),
        },
      ]}
    />
  );
}

/** A day the register does not hold is left out, not guessed. */
const dayItem = (key: string, term: string, date: string | null) =>
  date === null ? [] : [{ key, term, value: <PlainDay date={date} /> }];

function Sites({ certificate }: CertificateProps) {
  const t = useTranslations("certificate.public");
  return (
    <DataTable
      caption={t("sites")}
      rows={certificate.sites.map((site, index) => ({ ...site, key: String(index) }))}
      rowKey={(site) => site.key}
      columns={[
        {
          key: "name",
          header: t("siteName"),
          cell: (site) => <TwoTongues zh={site.name} en={site.nameEn} />,
        },
        {
          key: "address",
          header: t("address"),
          cell: (site) => <TwoTongues zh={site.address} en={site.addressEn} />,
        },
        {
          key: "activity",
          header: t("activity"),
          cell: (site) => <TwoTongues zh={site.activity} en={site.activityEn} />,
        },
      ]}
    />
  );
}

/** schema.org for machines that read pages. */
const linkedData = (certificate: PublicCertificateFacts): string =>
  JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Certification",
    name: certificate.schemeName?.en ?? certificate.scheme,
    certificationIdentification: certificate.number,
    certificationStatus:
      certificate.status === "valid"
        ? "https://schema.org/CertificationActive"
        : "https://schema.org/CertificationInactive",
    validFrom: certificate.firstDay,
    expires: certificate.lastDay,
    about: { "@type": "Organization", name: certificate.name, alternateName: certificate.nameEn },
    description: certificate.scopeEn === "" ? certificate.scope : certificate.scopeEn,
  }).replaceAll("<", "\\u003c");
