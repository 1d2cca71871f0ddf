import { useLocale, useTranslations } from "next-intl";
import { CertificateStatusMark } from "@/components/certificate/certificate-status-mark";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RuleDay } from "@/components/workflow/rule-number";
import { ofSystem } from "@/lib/domain/explanation/clock-name";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import type { CertificateStatus } from "@/lib/domain/certificate/certificate-status";

type SystemName = Readonly<{ zh: string; en: string }>;

/** A certificate as issued. */
export type IssuedFacts = Readonly<{
  number: string;
  scheme: string;
  /** Named where a case has several; null: there is one alone. */
  system: SystemName | null;
  criteria: readonly string[];
  issuedOn: string;
  firstDay: string;
  lastDay: string;
  status: CertificateStatus;
  nextSurveillanceBy: string;
  recertificationRequestBy: string;
}>;

/** How long a certificate that was granted will be valid. */
export type ValidityFacts = Readonly<{
  scheme: string;
  system: SystemName | null;
  firstDay: string;
  lastDay: string;
  clause: string;
}>;

const useSystemName = (system: SystemName | null): string | null => {
  const locale = useLocale();
  if (system === null) return null;
  return locale === "en" ? system.en : system.zh;
};

/** The days of a certificate that is yet to be issued. */
export function Validity({ caseId, validity }: Readonly<{ caseId: string; validity: ValidityFacts }>) {
  const t = useTranslations("certificate.page");
  const system = useSystemName(validity.system);
  const scheme = system === null ? undefined : validity.scheme;
  return (
    <DescriptionList
      items={[
        ...(system === null ? [] : [{ key: "system", term: t("system"), value: system }]),
        {
          key: "from",
          term: t("firstDay"),
          value: (
            <RuleDay caseId={caseId} of={{ figure: "first-day", of: scheme }} date={validity.firstDay} />
          ),
        },
        {
          key: "to",
          term: t("lastDay"),
          value: (
            <>
              <RuleDay caseId={caseId} of={{ figure: "last-day", of: scheme }} date={validity.lastDay} />{" "}
              <ClauseLink clause={validity.clause} />
            </>
          ),
        },
      ]}
    />
  );
}

/** The days that the rules lead to; a certificate's first surveillance is the first window of its cycle (6.1). */
const ruledDays = (scheme: string | null) =>
  ({
    firstDay: { figure: "first-day", of: scheme ?? undefined },
    lastDay: { figure: "last-day", of: scheme ?? undefined },
    nextSurveillanceBy: { figure: "window", of: ofSystem("surveillance1", scheme) },
    recertificationRequestBy: { figure: "clock", of: ofSystem("recertification-request", scheme) },
  }) as const satisfies Readonly<Record<string, FigureOf>>;

/** A certificate with its days and where it can be looked up. */
export function Issued({ caseId, facts }: Readonly<{ caseId: string; facts: IssuedFacts }>) {
  const t = useTranslations("certificate");
  const tc = useTranslations("common");
  const system = useSystemName(facts.system);
  const ruled = ruledDays(system === null ? null : facts.scheme);
  const days = ["firstDay", "lastDay", "nextSurveillanceBy", "recertificationRequestBy"] as const;
  return (
    <Section title={system === null ? t("title") : t("page.titleOf", { system })}>
      <DescriptionList
        columns={2}
        items={[
          {
            key: "number",
            term: t("page.number"),
            value: <span className="font-medium">{facts.number}</span>,
          },
          ...(system === null
            ? []
            : [
                {
                  key: "criteria",
                  term: t("page.criteria"),
                  value: facts.criteria.join(tc("listSeparator")),
                },
              ]),
          { key: "status", term: t("page.status"), value: <CertificateStatusMark status={facts.status} /> },
          { key: "issuedOn", term: t("page.issuedOn"), value: <PlainDay date={facts.issuedOn} /> },
          ...days.map((day) => ({
            key: day,
            term: t(`page.${day}`),
            value: <RuleDay caseId={caseId} of={ruled[day]} date={facts[day]} />,
          })),
          {
            key: "public",
            term: t("page.publicPage"),
            value: (
              <a className="link break-all" href={`/certificates/${encodeURIComponent(facts.number)}`}>
                /certificates/{facts.number}
              </a>
            ),
          },
        ]}
      />
    </Section>
  );
}
