import { useLocale } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { ClockState } from "@/components/workflow/clock";
import { formatMoney } from "@/lib/i18n/format";

type FeeAskedProps = Readonly<{ amountFen: number; date: string; today: string }>;

/** The sum a step asks for, the day it is due, and how long there is or how late it is. */
export function FeeAsked({ amountFen, date, today }: FeeAskedProps) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="whitespace-nowrap">{formatMoney(amountFen, useLocale())}</span>
      <PlainDay date={date} />
      <ClockState clock={{ key: "fee", label: "", date }} today={today} />
    </span>
  );
}
