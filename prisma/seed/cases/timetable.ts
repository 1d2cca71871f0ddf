import { isWorkingDay } from "@/rules/calendar/working-days";
import { addDays, type PlainDate } from "@/rules/core/plain-date";

/** What happens to one client, told in order: each `yield` names the day on which the next step is taken. */
export type Story = AsyncGenerator<PlainDate, void>;

/** The day itself when it is worked, else the next one that is. */
export const onWorkingDay = (day: PlainDate): PlainDate =>
  isWorkingDay(day) ? day : onWorkingDay(addDays(day, 1));

/** `count` days later, on a day that is worked. */
export const later = (day: PlainDate, count: number): PlainDate => onWorkingDay(addDays(day, count));

type Running = Readonly<{ day: PlainDate; order: number; story: Story }>;

const byDay = (one: Running, other: Running): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : one.order - other.order;

/** One step further: the story with the day of its next step, or null at its end. */
const proceed = async (story: Story, order: number): Promise<Running | null> => {
  const step = await story.next();
  return step.done === true ? null : { day: step.value, order, story };
};

/**
 * Plays all stories side by side in the order of their days, one step at a time, so that the log tells one history.
 * Steps after `lastDay` have not happened yet: their story stays where it is.
 */
export const playInOrder = async (
  stories: readonly Story[],
  lastDay: PlainDate,
  onMonth: (month: string) => void,
): Promise<void> => {
  let waiting: Running[] = [];
  for (const [order, story] of stories.entries()) {
    const running = await proceed(story, order);
    if (running !== null) waiting.push(running);
  }
  let month = "";
  for (;;) {
    const next = waiting.toSorted(byDay)[0];
    if (next === undefined || next.day > lastDay) break;
    if (month !== "" && month !== next.day.slice(0, 7)) onMonth(month);
    month = next.day.slice(0, 7);
    const running = await proceed(next.story, next.order);
    waiting = waiting.filter(({ story }) => story !== next.story);
    if (running !== null) waiting.push(running);
  }
  if (month !== "") onMonth(month);
};
