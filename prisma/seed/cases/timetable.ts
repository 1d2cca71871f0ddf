import { vendoredCalendar } from "@/rules/calendar/calendar";
import { isWorkingDay } from "@/rules/calendar/working-days";
import { addDays, type PlainDate } from "@/rules/core/plain-date";

/** The day on which the next step is taken, or a story that goes on beside this one. */
export type Step = PlainDate | Readonly<{ beside: Story }>;

/** What happens to one client, told in order: each `yield` names the day on which the next step is taken. */
export type Story = AsyncGenerator<Step, void>;

/** The day itself when it is worked, else the next one that is. */
export const onWorkingDay = (day: PlainDate): PlainDate =>
  isWorkingDay(vendoredCalendar, day) ? day : onWorkingDay(addDays(day, 1));

/** `count` days later, on a day that is worked. */
export const later = (day: PlainDate, count: number): PlainDate => onWorkingDay(addDays(day, count));

type Running = Readonly<{ day: PlainDate; order: number; story: Story }>;

const byDay = (one: Running, other: Running): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : one.order - other.order;

/** One step further: the story with the day of its next step, unless it ended, and those that began beside it. */
const proceed = async (story: Story, order: number): Promise<readonly Running[]> => {
  const step = await story.next();
  if (step.done === true) return [];
  if (typeof step.value === "string") return [{ day: step.value, order, story }];
  return [...(await proceed(step.value.beside, order)), ...(await proceed(story, order))];
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
  for (const [order, story] of stories.entries()) waiting.push(...(await proceed(story, order)));
  let month = "";
  for (;;) {
    const next = waiting.toSorted(byDay)[0];
    if (next === undefined || next.day > lastDay) break;
    if (month !== "" && month !== next.day.slice(0, 7)) onMonth(month);
    month = next.day.slice(0, 7);
    const running = await proceed(next.story, next.order);
    waiting = [...waiting.filter(({ story }) => story !== next.story), ...running];
  }
  if (month !== "") onMonth(month);
};
