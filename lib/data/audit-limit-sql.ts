import { NOT_BEGUN } from "@/lib/domain/planning/audit-limit";
import { FIRST_SURVEILLANCE } from "@/lib/domain/programme/windows";
import type { Clock, ClockRules } from "@/rules/clocks/clock-rules";
import { countOf } from "@/rules/clocks/deadline";
import { schemeHistories } from "@/rules/schemes/registry";
import { Prisma } from "./generated/client";

const months = (clocks: ClockRules, clock: Clock, first: boolean): Prisma.Sql => {
  const { length } = countOf(clocks, clock, first);
  if (length.unit !== "months")
    throw new RangeError(`${clock} in ${length.unit} is not reckoned by the database`);
  return Prisma.sql`make_interval(months => ${length.count}::int)`;
};

/** What each held edition gives: for stage 2, for the first and a later surveillance, and of validity. */
const editions: Prisma.Sql = Prisma.join(
  schemeHistories
    .flatMap(({ held }) => held)
    .map(
      ({ scheme, edition, clocks, validity }) => Prisma.sql`(${scheme}::text, ${edition}::text,
        ${months(clocks, "stage2-latest", false)}, ${months(clocks, "surveillance-limit", true)},
        ${months(clocks, "surveillance-limit", false)}, make_interval(years => ${validity.years}::int))`,
    ),
);

const given = Prisma.sql`(VALUES ${editions}) e("scheme", "edition", "stage2", "first", "later", "valid")`;

/** The end of the stage 1 that counts: of the last try that was not abandoned, once it is over. */
const stage2Limit = Prisma.sql`(SELECT (s."endsOn" + e."stage2")::date
  FROM (SELECT x."status", x."endsOn" FROM "Audit" x WHERE x."caseId" = c."id" AND x."kind" = 'stage1'
    AND x."status" <> 'abandoned' ORDER BY x."round" DESC LIMIT 1) s
  JOIN ${given} ON e."scheme" = c."scheme" AND e."edition" = c."edition"
  WHERE s."status" IN ('closed', 'reported'))`;

/** Of every certificate granted in the round the case has come to, the first day that `limit` leads to (11.1). */
const ofDecisions = (limit: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT min(${limit})::date
  FROM "Decision" d
  LEFT JOIN "CombinedScheme" o ON o."caseId" = c."id" AND o."scheme" = d."scheme"
  JOIN ${given} ON e."scheme" = d."scheme" AND e."edition" = coalesce(o."edition", c."edition")
  WHERE d."caseId" = c."id" AND d."outcome" = 'grant' AND d."round" = c."decisionRound")`;

const lastSurveillance = Prisma.sql`(SELECT max(x."endsOn") FROM "Audit" x WHERE x."caseId" = c."id"
  AND x."kind" = 'surveillance' AND x."status" IN ('closed', 'reported'))`;

/** The hard limit of an audit (a) of a case (c), as auditLimit tells it: tests/integration/planning holds both. */
export const auditLimitSql: Prisma.Sql = Prisma.sql`(CASE
  WHEN c."stage" = 'closed' OR a."status" NOT IN (${Prisma.join([...NOT_BEGUN])}) THEN NULL
  WHEN a."kind" = 'stage2' THEN ${stage2Limit}
  WHEN a."kind" = 'surveillance' AND a."position" = ${FIRST_SURVEILLANCE}::int
    THEN ${ofDecisions(Prisma.sql`d."decidedOn" + e."first"`)}
  WHEN a."kind" = 'surveillance' THEN ${ofDecisions(Prisma.sql`${lastSurveillance} + e."later"`)}
  WHEN a."kind" = 'recertification' THEN ${ofDecisions(Prisma.sql`d."decidedOn" + e."valid" - interval '1 day'`)}
END)`;
