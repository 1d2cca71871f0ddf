import { useLocale, useTranslations } from "next-intl";
import { TableView } from "@/components/list/table-view";
import { BothLanguages } from "@/components/ui/both-languages";
import { PlainDay } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ClockState } from "@/components/workflow/clock";
import type { FeeLine, SettledLine } from "@/lib/domain/contract/settle-fees";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { formatMoney } from "@/lib/i18n/format";

type Line = FeeLine & SettledLine & Readonly<{ title: string; titleEn: string }>;

export type Fees = Readonly<{
  /** Both signed: what is due can be told. */
  isAsked: boolean;
  dueNowFen: number;
  lines: readonly Line[];
}>;

type FeeScheduleProps = Readonly<{ fees: Fees; today: string; place: TablePlace }>;

/** The fee in its lines: when each is due, whether it is paid, and what is due now. */
export function FeeSchedule({ fees, today, place }: FeeScheduleProps) {
  const t = useTranslations("contract");
  const locale = useLocale();
  const { isAsked, lines } = fees;
  if (lines.length === 0) return null;
  return (
    <Section title={t("schedule")} action={isAsked && <DueNow fees={fees} />}>
      {isAsked && <p className="mb-3 text-sm text-muted">{t("feeStateHint")}</p>}
      <TableView
        place={{ ...place, name: "schedule" }}
        caption={t("schedule")}
        rows={lines}
        rowKey={(row) => row.title}
        columns={[
          {
            key: "title",
            header: t("instalmentTitle"),
            order: (row) => row.title,
            cell: ({ title, titleEn }) => <BothLanguages zh={title} en={titleEn} />,
          },
          {
            key: "due",
            header: t("dueOn"),
            tight: true,
            order: (row) => row.dueOn,
            cell: ({ dueOn }) => (dueOn === null ? "–" : <PlainDay date={dueOn} />),
          },
          {
            key: "amount",
            header: t("amountYuan"),
            align: "end",
            tight: true,
            order: (row) => row.amountFen,
            cell: (row) => formatMoney(row.amountFen, locale),
          },
          ...(isAsked
            ? [
                {
                  key: "state",
                  header: t("feeState"),
                  order: (row: Line) => t(`feeStates.${row.state}`, { open: "" }),
                  cell: (row: Line) => <FeeLineState line={row} today={today} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function DueNow({ fees: { dueNowFen, lines } }: Readonly<{ fees: Fees }>) {
  const t = useTranslations("contract");
  const sum = formatMoney(dueNowFen, useLocale());
  if (dueNowFen === 0) return <span className="text-muted">{t("nothingDue")}</span>;
  const isOverdue = lines.some(({ overdueDays }) => overdueDays > 0);
  return <Status tone={isOverdue ? "bad" : "warn"}>{t("dueNow", { sum })}</Status>;
}

const TONES = { paid: "ok", "partly-paid": "neutral", open: "neutral", lapsed: "neutral" } as const;

/** In words, with how long there is or how late it is where something is open. */
function FeeLineState({ line, today }: Readonly<{ line: Line; today: string }>) {
  const t = useTranslations("contract");
  const { state, openFen, dueOn } = line;
  const open = formatMoney(openFen, useLocale());
  const isOpen = state === "open" || state === "partly-paid";
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <Status tone={TONES[state]}>{t(`feeStates.${state}`, { open })}</Status>
      {isOpen && dueOn !== null && (
        <ClockState clock={{ key: "fee", label: "", date: dueOn }} today={today} />
      )}
    </span>
  );
}
