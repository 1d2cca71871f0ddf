/**
 * A million certificates, no two with the same facts, judged by a released edition and by a draft made from it:
 * `npm run bench:portfolio`. The engine is the one behind the page of a draft; nothing is kept from one certificate for
 * the next.
 */
import { assessDraft } from "@/lib/domain/edition/assess-draft";
import { figuresOf } from "@/lib/domain/edition/edition-figures";
import { tablesOf } from "@/lib/domain/edition/edition-tables";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";
import { type EditionValues, valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition, schemeHistory } from "@/rules/schemes/registry";
import { differencesBetween, isDifferent } from "@/rules/what-if/differences";
import { judge } from "@/rules/what-if/judge";
import { addSums, emptySum, quarterOf, withAudit, type QuarterSum } from "@/rules/what-if/quarter-sums";
import { DIFFERENT_CERTIFICATES, syntheticCertificate } from "./synthetic-certificates";

const SCHEME = "OLS/GZ-0071";
const CERTIFICATES = 1_000_000;
const LIMIT_S = 60;
const LIMIT_MB = 500;

/** What the draft changes: a share, a least, two clocks, and half a day in two tables. */
const CHANGES: Readonly<Record<string, number>> = {
  "manDays.adjustments.reductionMost": 20,
  "manDays.surveillance.least": 1.5,
  "clocks.limits.surveillance-limit.length.count": 14,
  "clocks.limits.minor-due.length.count": 45,
};

const draftOf = (parent: EditionValues): EditionValues => {
  const history = schemeHistory(SCHEME);
  if (history === null) throw new RangeError(`no scheme ${SCHEME}`);
  const made = assessDraft(
    {
      ...{ edition: "bench", effectiveFrom: plainDate("2027-07-01") },
      figures: figuresOf(parent).map(({ path, value, over }) => ({
        ...{ path, value: CHANGES[path] ?? value, over },
      })),
      tables: tablesOf(parent).map(({ path, rows }) => ({
        path,
        // Half a day more on site for everybody, by the edition's own table and by its floor.
        rows: rows.map((row) => ({
          ...row,
          ...(path === "manDays.base" ? { onSite: Number(row["onSite"]) + 0.5 } : {}),
          ...(path === "manDays.floor.table" && Number(row["from"]) > 100
            ? { days: Number(row["days"]) + 0.5 }
            : {}),
        })),
      })),
    },
    { history, parent },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value;
};

const before = latestEdition(SCHEME);
const after = draftOf(valuesOf(before));
if (CERTIFICATES > DIFFERENT_CERTIFICATES) throw new RangeError("not as many different certificates");

const sums = new Map<string, QuarterSum>();
const changed = { certificates: 0, days: 0, sites: 0, clocks: 0, standings: 0 };
const start = performance.now();
const startCpu = process.cpuUsage();
for (let index = 0; index < CERTIFICATES; index += 1) {
  const facts = syntheticCertificate(index);
  const one = judge(before, vendoredCalendar, facts);
  const other = judge(after, vendoredCalendar, facts);
  const differences = differencesBetween(one, other);
  if (isDifferent(differences)) changed.certificates += 1;
  if (differences.days !== null) changed.days += 1;
  if (differences.standing !== null) changed.standings += 1;
  if (differences.sites !== null) changed.sites += 1;
  if (differences.clocks.length > 0) changed.clocks += 1;
  const quarter = quarterOf(one.clocks[0]?.reading.limit ?? facts.today);
  sums.set(quarter, withAudit(sums.get(quarter) ?? emptySum(quarter), one, other));
}
const seconds = (performance.now() - start) / 1_000;
const cpu = process.cpuUsage(startCpu);
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1_024;

console.log(
  `${CERTIFICATES} different certificates by two editions in ${seconds.toFixed(1)} s (limit ${LIMIT_S} s), ` +
    `${cpuSeconds.toFixed(1)} s of it on a core; peak memory ${megabytes.toFixed(0)} MB (limit ${LIMIT_MB} MB)`,
);
console.log(
  `changed: ${changed.certificates}; days ${changed.days}, no longer or newly given ${changed.standings}, ` +
    `samples ${changed.sites}, clocks ${changed.clocks}`,
);
for (const { quarter, audits, before: was, after: is, without } of addSums([], [...sums.values()]))
  console.log(`${quarter ?? ""}: ${audits} audits, ${was} → ${is} auditor-days, ${without} without a figure`);
process.exitCode = seconds <= LIMIT_S && megabytes <= LIMIT_MB ? 0 : 1;
