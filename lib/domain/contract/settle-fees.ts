import { addDays, daysBetween, type PlainDate } from "@/rules/core/plain-date";
import { paidSoFar } from "./assess-contract";

/** A line of the fee schedule; without a day, none was agreed. */
export type FeeLine = Readonly<{ amountFen: number; dueOn: PlainDate | null }>;

/** A contract with its fee schedule and what came in. */
export type FeeAccount<Line extends FeeLine = FeeLine> = Readonly<{
  status: string;
  /** The day the case was closed and its contract ended; null: it has not. */
  endedOn: PlainDate | null;
  instalments: readonly Line[];
  payments: readonly Readonly<{ amountFen: number; cancelledOn: PlainDate | null }>[];
}>;

/** lapsed: the contract ended before the line fell due, and what is open of it is asked for no more. */
export type FeeState = "paid" | "partly-paid" | "open" | "lapsed";

export type SettledLine = Readonly<{
  state: FeeState;
  /** What of the line is not paid, in fen. */
  openFen: number;
  /** Something of it is open, and its day is today or gone by. */
  isDue: boolean;
  /** Whole days since its day; 0: not late. */
  overdueDays: number;
}>;

/** A contract asks for its fee once both signed it; a draft, or one that is signed anew, does not (5.3.3). */
export const isFeeAsked = ({ status }: Pick<FeeAccount, "status">): boolean =>
  status === "signed" || status === "ended";

/** Without a day a line comes after those that have one; on one day the schedule's own order counts. */
export const byDueDay = (one: FeeLine, other: FeeLine): number => {
  if (one.dueOn === other.dueOn) return 0;
  if (one.dueOn === null) return 1;
  if (other.dueOn === null) return -1;
  return one.dueOn < other.dueOn ? -1 : 1;
};

const settled = (line: FeeLine, openFen: number, account: FeeAccount, today: PlainDate): SettledLine => {
  const { dueOn, amountFen } = line;
  const notDue = { openFen, isDue: false, overdueDays: 0 };
  if (openFen === 0) return { ...notDue, state: "paid" };
  const { endedOn } = account;
  if (endedOn !== null && (dueOn === null || dueOn > endedOn)) return { ...notDue, state: "lapsed" };
  const state = openFen < amountFen ? "partly-paid" : "open";
  if (dueOn === null || dueOn > today || !isFeeAsked(account)) return { ...notDue, state };
  return { state, openFen, isDue: true, overdueDays: daysBetween(dueOn, today) };
};

/**
 * What is paid and what is open of each line of a fee schedule on a day (5.3.3), in the schedule's order. Payments
 * that stand settle the lines in the order of their due days, whatever they were meant for; amounts in fen. A line is
 * overdue from the day after its own; without a day nothing is ever late. Once the contract has ended it asks for
 * what had fallen due by then and for nothing later; one that led to a refused certification was carried out and
 * asks for all. 2,000 yuan due on 1 June and 3,000 on 1 July, 2,500 paid: on 3 July the first is paid, the second
 * has 2,500 open and is overdue by 2 days.
 */
export const settleFees = <Line extends FeeLine>(
  account: FeeAccount<Line>,
  today: PlainDate,
): readonly (Line & SettledLine)[] => {
  let leftFen = paidSoFar(account.payments);
  const openOf = new Map<Line, number>();
  for (const line of account.instalments.toSorted(byDueDay)) {
    const takenFen = Math.min(leftFen, line.amountFen);
    leftFen -= takenFen;
    openOf.set(line, line.amountFen - takenFen);
  }
  return account.instalments.map((line) => ({
    ...line,
    ...settled(line, openOf.get(line) ?? line.amountFen, account, today),
  }));
};

/** The sum that is due on a day, today's lines and the overdue ones, in fen. */
export const dueNow = (lines: readonly SettledLine[]): number =>
  lines.reduce((sum, { isDue, openFen }) => (isDue ? sum + openFen : sum), 0);

/** So many days before its day a fee is told on the desks. */
export const FEE_DAYS_AHEAD = 30;

/** Open lines told as one: their sum in fen, and the day of the first. */
export type FeeMatter = Readonly<{ key: "fee-overdue" | "fee-due"; amountFen: number; date: PlainDate }>;

/** What a contract asks of its client on a day: what is overdue, and what falls due within 30 days, each as one sum. */
export const feeMatters = (account: FeeAccount, today: PlainDate): readonly FeeMatter[] => {
  if (!isFeeAsked(account)) return [];
  const last = addDays(today, FEE_DAYS_AHEAD);
  const asked = settleFees(account, today).flatMap(({ state, openFen, dueOn, overdueDays }) =>
    (state === "open" || state === "partly-paid") && dueOn !== null && dueOn <= last
      ? [{ openFen, dueOn, isOverdue: overdueDays > 0 }]
      : [],
  );
  return (["fee-overdue", "fee-due"] as const).flatMap((key) => {
    const lines = asked.filter(({ isOverdue }) => isOverdue === (key === "fee-overdue"));
    const [date] = lines.map(({ dueOn }) => dueOn).toSorted();
    const amountFen = lines.reduce((sum, { openFen }) => sum + openFen, 0);
    return date === undefined ? [] : [{ key, amountFen, date }];
  });
};
