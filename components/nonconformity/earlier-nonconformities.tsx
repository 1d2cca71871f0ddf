import { useTranslations } from "next-intl";
import { EffectForm } from "@/components/nonconformity/effect-form";
import { GradeStatus, NonconformityState } from "@/components/nonconformity/grade-status";
import { PlainDay } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import type { Earlier, Effect } from "@/lib/domain/nonconformity/effect";

type EarlierOfAudit = Earlier & Readonly<{ effect: Effect | null; version: number }>;

type Props = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  rows: readonly EarlierOfAudit[];
  /** The reader may judge them now. */
  mayJudge: boolean;
}>;

/** What this audit looks back on (5.5.6.3 c): each earlier nonconformity, its judgement, and the form for it. */
export function EarlierNonconformities({ ids, rows, mayJudge }: Props) {
  const t = useTranslations("nonconformity.effect");
  return (
    <ul className="flex flex-col gap-6">
      {rows.map((one) => (
        <li key={one.id} className="border-b border-line pb-5">
          <h3 className="flex flex-wrap items-baseline gap-x-4 font-semibold">
            <Link className="link" href={`/cases/${ids.caseId}/nonconformities/${one.id}`}>
              {one.number}
            </Link>
            <GradeStatus grade={one.grade} />
            <NonconformityState grade={one.grade} status={one.status} />
            <span className="text-sm font-normal text-muted">
              {one.criterion} {one.clause} · {one.unit} · {one.process}
            </span>
          </h3>
          <p className="my-2 break-words whitespace-pre-line">{one.statement}</p>
          {one.effect === null ? (
            <Status tone="warn">{t("open")}</Status>
          ) : (
            <EffectWord effect={one.effect} />
          )}
          {mayJudge && (
            <div className="mt-3">
              <EffectForm ids={ids} one={one} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One judgement with what was seen, by whom and when. */
export function EffectWord({ effect }: Readonly<{ effect: Effect }>) {
  const t = useTranslations("nonconformity.effect");
  return (
    <div className="border-l-2 border-edge pl-3">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <Status tone={effect.verdict === "effective" ? "ok" : "bad"}>{t(`verdict.${effect.verdict}`)}</Status>
        <span className="text-sm text-muted">
          {effect.judgedBy} · <PlainDay date={effect.judgedOn} />
        </span>
      </span>
      <p className="break-words whitespace-pre-line">{effect.finding}</p>
    </div>
  );
}
