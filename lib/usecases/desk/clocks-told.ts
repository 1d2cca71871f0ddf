import { progressStore } from "@/lib/data/progress-store";
import { reminderStore } from "@/lib/data/reminder-store";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import type { Calendar } from "@/rules/calendar/calendar";
import { progressShown } from "../case/progress-shown";
import type { Context } from "../framework/context";

type Reader = Pick<Context, "db" | "actor" | "today"> & Readonly<{ calendar: Calendar }>;
type Told = Awaited<ReturnType<typeof reminderStore.ofReader>>[number];

/** The clock a reminder was about, as long as it runs to the same day and was not met. */
const running = (clocks: readonly CaseClock[], { clock, subject, limit }: Told): CaseClock | undefined =>
  clocks.find(
    ({ name, of, date, kind, metOn }) =>
      name === clock && (of ?? "") === subject && date === limit && kind !== "end" && metOn === null,
  );

/** Clocks the reader was reminded of and that still run, the nearest first, of cases that hold the words asked for. */
export const clocksTold = async (reader: Reader, words: string) => {
  const told = await reminderStore.ofReader(reader.db, reader.actor.userId);
  const cases = await progressStore.byIds(reader.db, [...new Set(told.map(({ caseId }) => caseId))]);
  const shown = new Map<string, readonly CaseClock[]>(
    cases.map((progress: CaseProgress) => [progress.id, progressShown(reader, progress).clocks]),
  );
  return told
    .filter(({ number, clientName }) => `${number} ${clientName}`.toLowerCase().includes(words.toLowerCase()))
    .flatMap(({ id, caseId, number, clientName, sentOn, ...reminder }) => {
      const clock = running(shown.get(caseId) ?? [], { id, caseId, number, clientName, sentOn, ...reminder });
      return clock === undefined ? [] : [{ id, caseId, number, clientName, sentOn, clock }];
    })
    .toSorted((one, other) => (one.clock.date < other.clock.date ? -1 : 1));
};
