import { useLocale, useTranslations } from "next-intl";
import { FeeSchedule, type Fees } from "@/components/contract/fee-schedule";
import { Payments, type Payment } from "@/components/contract/payments";
import { BothLanguages } from "@/components/ui/both-languages";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { Status, type Tone } from "@/components/ui/status";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { formatDays, formatMoney } from "@/lib/i18n/format";
import { figureIn } from "@/components/workflow/rule-number";

type Review = Readonly<{
  scope: string;
  scopeEn: string;
  criteria: readonly string[];
  stage1HalfDays: number | null;
  onSiteHalfDays: number | null;
  totalHalfDays: number | null;
}>;
export type ContractFactsProps = Readonly<{
  caseId: string;
  review: Review;
  contract: Readonly<{
    number: string;
    status: string;
    feeFen: number;
    payer: string;
    arrangements: string;
    arrangementsEn: string;
    issuedOn: string | null;
    clientSignedOn: string | null;
    clientSignatory: string;
    bodySignedOn: string | null;
    bodySignatory: string;
    clientSentOn: string | null;
    clientFile: Readonly<{ id: string; name: string }> | null;
    signedFile: Readonly<{ id: string; name: string }> | null;
    payments: readonly Payment[];
  }> | null;
  /** null: nobody has drawn up a contract. */
  fees: Fees | null;
  today: string;
  place: TablePlace;
  /** The address below which the reader may cancel payments; null: others may. */
  cancelPaymentsAt: string | null;
}>;

const TONES: Readonly<Record<string, Tone>> = {
  draft: "neutral",
  issued: "info",
  signed: "ok",
  ended: "bad",
};

const days = (halfDays: number | null): string => (halfDays === null ? "–" : formatDays(halfDays));

/** What was accepted and agreed: scope, days, fee, signatures. */
export function ContractFacts({
  caseId,
  review,
  contract,
  fees,
  today,
  place,
  cancelPaymentsAt,
}: ContractFactsProps) {
  const t = useTranslations("contract");
  const locale = useLocale();
  const agreed = [
    { key: "scope", term: t("scope"), value: <BothLanguages zh={review.scope} en={review.scopeEn} /> },
    {
      key: "days",
      term: t("days"),
      value: t.rich("daysValue", {
        stage1: days(review.stage1HalfDays),
        onSite: days(review.onSiteHalfDays),
        total: days(review.totalHalfDays),
        first: figureIn(caseId, { figure: "stage1-days" }),
        second: figureIn(caseId, { figure: "on-site-days" }),
        all: figureIn(caseId, { figure: "total-days" }),
      }),
    },
  ];
  if (contract === null)
    return (
      <Section title={t("terms")}>
        <DescriptionList items={agreed} />
      </Section>
    );
  const signed = (on: string | null, by: string) => (on === null ? "" : `${by} ${on}`);
  return (
    <>
      <Section
        title={t("terms")}
        action={<Status tone={TONES[contract.status]}>{t(`statuses.${contract.status}`)}</Status>}
      >
        <DescriptionList
          columns={2}
          items={[
            { key: "number", term: t("number"), value: contract.number },
            { key: "fee", term: t("fee"), value: formatMoney(contract.feeFen, locale) },
            ...agreed,
            { key: "payer", term: t("payer"), value: contract.payer },
            {
              key: "arrangements",
              term: t("arrangements"),
              value: <BothLanguages zh={contract.arrangements} en={contract.arrangementsEn} />,
            },
            {
              key: "client",
              term: t("clientSignatory"),
              value: signed(contract.clientSignedOn, contract.clientSignatory),
            },
            {
              key: "body",
              term: t("bodySignatory"),
              value: signed(contract.bodySignedOn, contract.bodySignatory),
            },
            ...(contract.clientFile === null || contract.clientSentOn === null
              ? []
              : [
                  {
                    key: "client-file",
                    term: t("clientFile"),
                    value: (
                      <>
                        <a
                          href={`/api/v1/files/${contract.clientFile.id}`}
                          className="text-accent hover:underline"
                        >
                          {contract.clientFile.name}
                        </a>{" "}
                        {contract.clientSentOn}
                      </>
                    ),
                  },
                ]),
            {
              key: "file",
              term: t("signedFile"),
              value: contract.signedFile && (
                <a href={`/api/v1/files/${contract.signedFile.id}`} className="text-accent hover:underline">
                  {contract.signedFile.name}
                </a>
              ),
            },
          ]}
        />
      </Section>
      {fees !== null && <FeeSchedule fees={fees} today={today} place={place} />}
      <Payments
        payments={contract.payments}
        feeFen={contract.feeFen}
        place={place}
        cancelAt={cancelPaymentsAt}
      />
    </>
  );
}
