import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { planDifference, type MovedField, type RowDifference } from "@/lib/domain/plan/plan-difference";
import type { PlanFile } from "@/lib/domain/plan/plan-file";
import type { PlanRowForm } from "@/lib/domain/plan/plan-form";
import { formatMinutes } from "@/lib/i18n/format";

type Told = Readonly<{
  siteOf: (siteId: string | null) => string;
  nameOf: (personId: string) => string;
  clauseOf: (key: string) => string;
}>;

type PlanChangesProps = Told & Readonly<{ plans: readonly PlanFile[] }>;

const TONES = { added: "ok", removed: "bad", moved: "info" } as const;

/** What each version says otherwise than the one before it: both stay on file (5.4.6.1). */
export function PlanChanges({ plans, ...told }: PlanChangesProps) {
  const t = useTranslations("plan.changes");
  const pairs = plans.flatMap((after, index) => {
    const before = plans[index + 1];
    return before === undefined ? [] : [{ before, after }];
  });
  if (pairs.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="mb-2 text-muted">
        {t("why")} <ClauseLink clause="5.4.6.1" />
      </p>
      {pairs.map(({ before, after }, index) => (
        <details key={after.id} open={index === 0} className="mb-3">
          <summary className="target cursor-pointer py-1 font-medium">
            {t("between", { before: before.number, after: after.number })}
            {after.issuedOn !== null && ` · ${t("issued", { day: after.issuedOn })}`}
            {after.agreedOn !== null && ` · ${t("agreed", { person: after.agreedBy, day: after.agreedOn })}`}
          </summary>
          <Differences differences={planDifference(before.rows, after.rows)} {...told} />
        </details>
      ))}
    </Section>
  );
}

function Differences({ differences, ...told }: Told & Readonly<{ differences: readonly RowDifference[] }>) {
  const t = useTranslations("plan.changes");
  if (differences.length === 0) return <p>{t("none")}</p>;
  return (
    <ul>
      {differences.map((difference, index) => (
        <li key={index} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-2">
          <Status tone={TONES[difference.change]}>{t(difference.change)}</Status>
          <RowNamed row={difference.change === "removed" ? difference.before : difference.after} {...told} />
          {difference.change === "moved" && (
            <ul className="basis-full ps-6">
              {difference.fields.map((field) => (
                <MovedLine key={field} field={field} {...difference} {...told} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function RowNamed({ row, siteOf, nameOf }: Told & Readonly<{ row: PlanRowForm }>) {
  const t = useTranslations();
  return (
    <span>
      {row.date} {formatMinutes(row.startsAt)}–{formatMinutes(row.endsAt)} {t(`plan.kinds.${row.kind}`)}{" "}
      {[siteOf(row.siteId), row.unit, row.process, row.personIds.map(nameOf).join(t("common.listSeparator"))]
        .filter((part) => part !== "")
        .join(" · ")}
    </span>
  );
}

type Moved = Told & Readonly<{ field: MovedField; before: PlanRowForm; after: PlanRowForm }>;

function MovedLine({ field, before, after, siteOf, nameOf, clauseOf }: Moved) {
  const t = useTranslations();
  const joined = (parts: readonly string[]) => parts.join(t("common.listSeparator"));
  const told: Readonly<Record<MovedField, (row: PlanRowForm) => string>> = {
    date: (row) => row.date,
    time: (row) => `${formatMinutes(row.startsAt)}–${formatMinutes(row.endsAt)}`,
    site: (row) => siteOf(row.siteId),
    unit: (row) => row.unit,
    process: (row) => row.process,
    clauses: (row) => joined(row.clauses.map(clauseOf)),
    contents: (row) => joined(row.contents.map((code) => t(`facts.contents.${code}`))),
    people: (row) => joined(row.personIds.map(nameOf)),
    remote: (row) => (row.isRemote ? joined([row.remoteTool, row.remoteReason]) : t("plan.changes.onSite")),
  };
  const empty = t("plan.changes.empty");
  const [from, to] = [before, after].map((row) => told[field](row)).map((words) => words || empty);
  return (
    <li>
      <span className="text-muted">{t(`plan.changes.fields.${field}`)}</span> <del>{from}</del> →{" "}
      <ins>{to}</ins>
    </li>
  );
}
