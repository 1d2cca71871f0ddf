import { useLocale, useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { TableView } from "@/components/list/table-view";
import type { Column } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { paidSoFar } from "@/lib/domain/contract/assess-contract";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { formatMoney } from "@/lib/i18n/format";
import type { PlainDate } from "@/rules/core/plain-date";

export type Payment = Readonly<{
  id: string;
  payer: string;
  amountFen: number;
  receivedOn: string;
  reference: string;
  cancelledOn: PlainDate | null;
  cancelReason: string | null;
  cancelledBy: string | null;
}>;

type PaymentsProps = Readonly<{
  payments: readonly Payment[];
  feeFen: number;
  place: TablePlace;
  /** The address below which the reader may cancel a payment; null: others may. */
  cancelAt: string | null;
}>;

const stateOf = ({ cancelledOn }: Payment) => (cancelledOn === null ? "paymentStands" : "paymentCancelled");

/** Money that came in, and what was cancelled of it with who, when and why. */
export function Payments({ payments, feeFen, place, cancelAt }: PaymentsProps) {
  const t = useTranslations("contract");
  const locale = useLocale();
  const money = (fen: number) => formatMoney(fen, locale);
  const actions: Column<Payment> = {
    key: "actions",
    header: t("paymentActions"),
    silent: true,
    align: "end",
    cell: (row) =>
      row.cancelledOn === null && cancelAt !== null && <CancelPayment payment={row} cancelAt={cancelAt} />,
  };
  return (
    <Section
      title={t("payments")}
      action={
        <span className="text-muted">
          {t("paid", { paid: money(paidSoFar(payments)), fee: money(feeFen) })}
        </span>
      }
    >
      <TableView
        place={{ ...place, name: "payments" }}
        search={{ label: t("paymentSearch"), of: (row) => [row.reference, row.payer] }}
        filters={[{ key: "state", label: t("paymentState"), of: stateOf, told: (state) => t(state) }]}
        caption={t("payments")}
        rows={payments}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("paymentsEmpty")} />}
        columns={[
          {
            key: "reference",
            header: t("reference"),
            order: (row) => row.reference,
            cell: (row) => row.reference,
          },
          { key: "payer", header: t("payer"), order: (row) => row.payer, cell: (row) => row.payer },
          {
            key: "on",
            header: t("receivedOn"),
            tight: true,
            order: (row) => row.receivedOn,
            cell: (row) => <PlainDay date={row.receivedOn} />,
          },
          {
            key: "amount",
            header: t("amountYuan"),
            align: "end",
            tight: true,
            order: (row) => row.amountFen,
            cell: (row) => (row.cancelledOn === null ? money(row.amountFen) : <s>{money(row.amountFen)}</s>),
          },
          {
            key: "state",
            header: t("paymentState"),
            order: (row) => Number(row.cancelledOn !== null),
            cell: (row) => <PaymentState payment={row} />,
          },
          ...(cancelAt === null ? [] : [actions]),
        ]}
      />
    </Section>
  );
}

function PaymentState({ payment }: Readonly<{ payment: Payment }>) {
  const t = useTranslations("contract");
  const { cancelledOn, cancelledBy, cancelReason } = payment;
  if (cancelledOn === null) return <Status tone="ok">{t("paymentStands")}</Status>;
  return (
    <>
      <Status tone="neutral">{t("paymentCancelled")}</Status>
      <span className="block text-sm break-words text-muted">
        {t("cancelledBy", { on: cancelledOn, by: cancelledBy ?? "", reason: cancelReason ?? "" })}
      </span>
    </>
  );
}

function CancelPayment({ payment, cancelAt }: Readonly<{ payment: Payment; cancelAt: string }>) {
  const t = useTranslations("contract");
  return (
    <ActButton
      size="small"
      variant="secondary"
      label={t("cancelPayment")}
      title={t("cancelTitle", { reference: payment.reference })}
      consequence={t("cancelConsequence")}
      confirmLabel={t("cancelConfirm")}
      done={t("cancelDone")}
      endpoint={`${cancelAt}/${payment.id}/cancellation`}
      body={{}}
      reason={{ label: t("cancelReason"), hint: t("cancelReasonHint") }}
    />
  );
}
