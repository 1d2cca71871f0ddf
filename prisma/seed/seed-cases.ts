import { addDays, type PlainDate } from "@/rules/core/plain-date";
import { caseStory } from "./cases/case-story";
import { ORGANISATIONS, QINGHE } from "./cases/organisation";
import type { Plot } from "./cases/plot";
import { PLOTS } from "./cases/plots.data";
import { onWorkingDay, playInOrder } from "./cases/timetable";
import { OPENED_ON } from "./body.data";

/** Days back from today, never before the first day of the edition. */
const daysAgo = (today: PlainDate, count: number): PlainDate => {
  const day = addDays(today, -count);
  return onWorkingDay(day < OPENED_ON ? OPENED_ON : day);
};

/** Who stands where: the plots hand the organisations out in turn. */
const castPlots = (today: PlainDate): readonly Plot[] => {
  const wishes = PLOTS.flatMap(({ until, count, since, apart, projects = 0, isCombined = false }) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ until, from: daysAgo(today, since - index * apart) },
      projects: index === 0 ? projects : 0,
      isCombined: isCombined && index === count - 1,
    })),
  );
  return ORGANISATIONS.map((organisation, order) => {
    const wish = wishes[order];
    if (wish === undefined) throw new RangeError(`No plot for ${organisation.name}`);
    const { projects, isCombined, ...plot } = wish;
    return { organisation: { ...organisation, projects, isCombined }, order, ...plot };
  });
};

/** Sixty clients and their cases, played day by day until yesterday. */
export const seedCases = async (today: PlainDate, onMonth: (month: string) => void): Promise<void> => {
  const worked: Plot = {
    organisation: QINGHE,
    order: ORGANISATIONS.length,
    from: OPENED_ON,
    until: "filled-in",
  };
  const stories = [worked, ...castPlots(today)].map((plot) => caseStory(plot));
  await playInOrder(stories, addDays(today, -1), onMonth);
};
