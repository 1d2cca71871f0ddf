import { STEPS_OF_MATTER } from "@/lib/domain/case/certified-steps";
import { MONTHS_AHEAD, type CertificateMatter } from "@/lib/domain/certificate/certificate-matters";
import { countOf } from "@/rules/clocks/deadline";
import type { Clock, ClockRules } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import { schemeHistories } from "@/rules/schemes/registry";
import { Prisma } from "./generated/client";

const months = (clocks: ClockRules, clock: Clock, first: boolean): Prisma.Sql => {
  const { length } = countOf(clocks, clock, first);
  if (length.unit !== "months")
    throw new RangeError(`${clock} in ${length.unit} is not reckoned by the database`);
  return Prisma.sql`make_interval(months => ${length.count}::int)`;
};

/** How long each held edition gives, from the decision and from the last surveillance. */
const editions = (): Prisma.Sql =>
  Prisma.join(
    schemeHistories
      .flatMap(({ held }) => held)
      .map(
        ({ scheme, edition, clocks }) => Prisma.sql`(${scheme}::text, ${edition}::text,
          ${months(clocks, "surveillance-due", true)}, ${months(clocks, "surveillance-due", false)},
          ${months(clocks, "surveillance-limit", true)}, ${months(clocks, "surveillance-limit", false)},
          ${months(clocks, "recertification-request", false)}, ${clocks.calendarYear.warnFrom}::text)`,
      ),
  );

const ahead = Prisma.sql`make_interval(months => ${MONTHS_AHEAD}::int)`;

const conditions = (today: Prisma.Sql): Readonly<Record<CertificateMatter["key"], Prisma.Sql>> => {
  const isWatched = Prisma.sql`${today} <= t."lastDay" AND t."due" <= t."lastDay"`;
  // The year asks for a surveillance, and none was held in it or later (6.1).
  const isMissing = (
    year: Prisma.Sql,
  ): Prisma.Sql => Prisma.sql`${today} <= t."lastDay" AND ${year} > t."decidedIn"
    AND ${year} <> extract(year FROM t."lastDay") AND coalesce(t."heldIn" < ${year}, TRUE)`;
  return {
    "surveillance-due": Prisma.sql`${isWatched} AND ${today} >= t."due" - ${ahead} AND ${today} <= t."due"
      AND ${today} <= t."limit"`,
    "surveillance-overdue": Prisma.sql`${isWatched} AND ${today} > t."due" AND ${today} <= t."limit"`,
    "suspension-due": Prisma.sql`${isWatched} AND ${today} > t."limit"`,
    "calendar-year-due": Prisma.sql`${isMissing(Prisma.sql`t."year"`)} AND to_char(${today}, 'MM-DD') >= t."warnFrom"`,
    "calendar-year-missed": isMissing(Prisma.sql`(t."year" - 1)`),
    "recertification-due": Prisma.sql`${today} <= t."lastDay" AND ${today} >= t."request" - ${ahead}`,
    expired: Prisma.sql`${today} > t."lastDay" AND ${today} <= t."lastDay" + ${ahead}`,
  };
};

/** What waits in a certified case (c) on a day, as certifiedSteps tells it of each of its certificates (11.1). */
export const certifiedWaitingSql = (on: PlainDate): Prisma.Sql => {
  const today = Prisma.sql`${on}::date`;
  const matters = Object.entries(conditions(today)).flatMap(([key, condition]) =>
    Object.entries(STEPS_OF_MATTER).flatMap(([matter, waits]) =>
      matter === key
        ? waits.map(({ who }, place) => Prisma.sql`SELECT ${place}::int, ${who}::text WHERE ${condition}`)
        : [],
    ),
  );
  return Prisma.sql`
    SELECT w."place", w."who", NULL::uuid, NULL::text FROM (
      SELECT k."lastDay", e."warnFrom", extract(year FROM ${today})::int AS "year",
        extract(year FROM d."decidedOn")::int AS "decidedIn", extract(year FROM v."endsOn")::int AS "heldIn", (k."lastDay" + e."request")::date AS "request",
        coalesce(v."endsOn" + e."laterDue", d."decidedOn" + e."firstDue")::date AS "due",
        coalesce(v."endsOn" + e."laterLimit", d."decidedOn" + e."firstLimit")::date AS "limit"
      FROM "Certificate" k JOIN "Decision" d ON d."id" = k."decisionId" AND d."round" = c."decisionRound"
      CROSS JOIN (SELECT max(x."endsOn") AS "endsOn" FROM "Audit" x WHERE x."caseId" = c."id"
        AND x."kind" = 'surveillance' AND x."status" IN ('closed', 'reported')) v
      JOIN (VALUES ${editions()}) e("scheme", "edition", "firstDue", "laterDue", "firstLimit", "laterLimit", "request", "warnFrom")
        ON e."scheme" = k."scheme" AND e."edition" = k."edition"
      WHERE k."caseId" = c."id"
    ) t CROSS JOIN LATERAL (${Prisma.join(matters, " UNION ALL ")}) w("place", "who")
    WHERE c."stage" = 'certified'`;
};
