const END_OF_DAY = 24 * 60;

type Timed = Readonly<{ date: string; startsAt: number; endsAt: number }>;

/**
 * The rows with one of them and those that follow it on its day moved by so many minutes; null where one would leave the
 * day. Shared by everybody in them: a meeting that begins later lets what comes after begin later.
 */
export const shiftFrom = <Row extends Timed>(
  rows: readonly Row[],
  index: number,
  minutes: number,
): readonly Row[] | null => {
  const first = rows[index];
  if (first === undefined) return null;
  const shifted = rows.map((row, at) => {
    const follows = at === index || (row.date === first.date && row.startsAt >= first.startsAt);
    return follows ? { ...row, startsAt: row.startsAt + minutes, endsAt: row.endsAt + minutes } : row;
  });
  return shifted.every(({ startsAt, endsAt }) => startsAt >= 0 && endsAt < END_OF_DAY) ? shifted : null;
};
