import { distinctBy, pairsOf, place, type Check, type Disagreement, type Place } from "../check";
import { reportPassages } from "../text/passages";
import { statedHeadcounts, statedNonconformities } from "../text/written-figures";
import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";
import { WRITTEN_FIGURE_CHECKS } from "./written-figures";

const HOURS_A_DAY = 8;
const MINUTES_A_DAY = HOURS_A_DAY * 60;
type Grades = "major" | "minor" | "all";

const gradeCount = ({ nonconformities }: XrayFile, wanted: Grades): number =>
  nonconformities.filter(({ grade }) => grade === wanted || (wanted === "all" && grade !== "improvement"))
    .length;

const countDiffers = (
  file: XrayFile,
  told: Readonly<{ grade: Grades; count: number }>,
  at: Place,
): readonly Disagreement[] => {
  const count = gradeCount(file, told.grade);
  if (count === told.count) return [];
  const facts = { grade: told.grade, told: told.count, recorded: count };
  return [{ facts, places: [at, place("nonconformity", String(count), told.grade)] }];
};

const nonconformityCount = (file: XrayFile): readonly Disagreement[] => {
  const { reported } = file;
  return [
    ...(reported === null
      ? []
      : (["major", "minor"] as const).flatMap((grade) => {
          const count = grade === "major" ? reported.majors : reported.minors;
          return countDiffers(file, { grade, count }, place("follow-up", String(count), grade));
        })),
    ...file.texts
      .filter(({ part }) => part === "summary" || part === "follow-up" || part === "conclusions")
      .flatMap(({ part, text }) =>
        statedNonconformities(text).flatMap((told) => countDiffers(file, told, place(part, told.said))),
      ),
  ];
};

/** A report that tells days but not how many man-days were due, or the other way round, cannot be judged (5.4.4.6). */
const manDaysAbsent = ({ manDays, audit }: XrayFile): readonly Disagreement[] =>
  audit === null || (manDays.determined !== null && manDays.actual !== null)
    ? []
    : [{ places: [place("timing", `${audit.from}–${audit.to}`), place("timing", "", "man-days")] }];

const manDaysShort = ({ manDays: { determined, actual } }: XrayFile): readonly Disagreement[] =>
  determined === null || actual === null || actual >= determined
    ? []
    : [
        {
          facts: { determined: determined / 2, actual: actual / 2 },
          places: [place("review", String(determined / 2)), place("timing", String(actual / 2), "man-days")],
        },
      ];

const countedNames = ({ team }: XrayFile): readonly string[] =>
  team.filter(({ role }) => role === "leader" || role === "member").map(({ name }) => name);

/** Hours of the plan, each counted auditor for himself, against the days that were determined (5.4.6). */
const planHoursShort = (file: XrayFile): readonly Disagreement[] => {
  const { determined } = file.manDays;
  if (determined === null || file.planRows.length === 0) return [];
  const counted = countedNames(file);
  const minutes = file.planRows.reduce(
    (sum, { startsAt, endsAt, people }) =>
      sum + (endsAt - startsAt) * people.filter((name) => counted.includes(name)).length,
    0,
  );
  const needed = (determined / 2) * MINUTES_A_DAY;
  return minutes >= needed
    ? []
    : [
        {
          facts: { planned: minutes / 60, needed: needed / 60 },
          places: [place("plan", String(minutes / 60), "hours"), place("review", String(determined / 2))],
        },
      ];
};

const dayTooLong = ({ planRows }: XrayFile): readonly Disagreement[] => {
  const worked = planRows.flatMap(({ date, startsAt, endsAt, people }) =>
    people.map((name) => ({ key: `${name} ${date}`, name, date, minutes: endsAt - startsAt })),
  );
  return distinctBy(worked, ({ key }) => key).flatMap(({ key, name, date }) => {
    const minutes = worked.filter((each) => each.key === key).reduce((sum, each) => sum + each.minutes, 0);
    return minutes <= MINUTES_A_DAY
      ? []
      : [
          {
            facts: { name, date, hours: minutes / 60 },
            places: [place("plan", String(minutes / 60), name), place("plan", date, name)],
          },
        ];
  });
};

const HEAD_PARTS: Readonly<Record<string, PlacePart>> = { report: "organisation", records: "review" };

const headcountsDiffer = (file: XrayFile): readonly Disagreement[] => {
  const told = file.headcounts.map(({ where, people }) => ({
    people,
    at: place(HEAD_PARTS[where] ?? "application", String(people), where),
  }));
  const [first] = told;
  const written = reportPassages(file).flatMap(({ part, text }) =>
    statedHeadcounts(text).map(({ people, said }) => ({ people, at: place(part, said) })),
  );
  return [
    ...pairsOf(told)
      .slice(0, Math.max(0, told.length - 1))
      .filter(([one, other]) => one.people !== other.people),
    ...(first === undefined
      ? []
      : written
          .filter(({ people }) => !told.some((each) => each.people === people))
          .map((each) => [first, each] as const)),
  ].map(([one, other]) => ({ facts: { one: one.people, other: other.people }, places: [one.at, other.at] }));
};

const shiftsExceed = ({ shifts, headcounts }: XrayFile): readonly Disagreement[] => {
  const sum = shifts.reduce((total, { people }) => total + people, 0);
  const most = Math.max(...headcounts.map(({ people }) => people));
  return shifts.length === 0 || headcounts.length === 0 || sum <= most
    ? []
    : [
        {
          facts: { sum, most },
          places: [place("organisation", String(sum), "shifts"), place("organisation", String(most))],
        },
      ];
};

const sampleTooLarge = ({ notes }: XrayFile): readonly Disagreement[] =>
  notes.flatMap(({ clause, unit, samples }) =>
    samples
      .filter(({ size, population }) => size > population)
      .map(({ record, size, population }) => ({
        facts: { record, size, population },
        places: [
          place("note", String(size), `${clause} ${unit}`.trim()),
          place("note", String(population), record),
        ],
      })),
  );

const sitesDiffer = ({ sites, notes }: XrayFile): readonly Disagreement[] => {
  const strange = [...new Set(notes.map(({ site }) => site))].filter(
    (site) =>
      site !== "" && sites.length > 0 && !sites.some(({ name, isSampled }) => isSampled && name === site),
  );
  return strange.map((site) => ({
    facts: { site },
    places: [
      place("note", site),
      place(
        "places",
        sites
          .filter(({ isSampled }) => isSampled)
          .map(({ name }) => name)
          .join("、"),
      ),
    ],
  }));
};

/** Figures that do not add up. */
export const ARITHMETIC_CHECKS: readonly Check[] = [
  { code: "nonconformity-count", severity: "must-mend", clause: "5.5.9.2 i)", find: nonconformityCount },
  { code: "man-days-absent", severity: "must-mend", clause: "5.4.4.6", find: manDaysAbsent },
  { code: "man-days-short", severity: "must-mend", clause: "5.4.4.6", find: manDaysShort },
  { code: "plan-hours-short", severity: "must-mend", clause: "5.4.6.1", find: planHoursShort },
  { code: "day-too-long", severity: "must-mend", clause: "5.4.6.1", find: dayTooLong },
  { code: "headcounts-differ", severity: "must-answer", clause: "5.6.2 c)", find: headcountsDiffer },
  { code: "shifts-exceed", severity: "must-answer", clause: "5.4.3.1", find: shiftsExceed },
  { code: "sample-too-large", severity: "must-mend", clause: "5.5.5.2", find: sampleTooLarge },
  { code: "site-outside-sample", severity: "must-answer", clause: "5.4.5.2", find: sitesDiffer },
  ...WRITTEN_FIGURE_CHECKS,
];
