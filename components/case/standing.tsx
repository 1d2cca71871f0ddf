import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { CaseStanding } from "@/lib/domain/case/case-standing";
import type { NextStep } from "@/lib/domain/case/waiting-step";

type StandingProps = Readonly<{
  caseId: string;
  standing: CaseStanding;
  next: NextStep | null;
  isReadersTurn: boolean;
  expiredOn: string | null;
}>;

/** Where the case stands and what comes next, in one line, for whoever has just taken a step. */
export function Standing({ caseId, standing, next, isReadersTurn, expiredOn }: StandingProps) {
  const t = useTranslations();
  if (next === null && expiredOn !== null) return <p>{t("overview.expired", { date: expiredOn })}</p>;
  if (next === null) return <p>{t(standing === "certified" ? "overview.certified" : "overview.closed")}</p>;
  const who = isReadersTurn ? t("workflow.yourTurn") : t("workflow.turnOf", { who: t(`roles.${next.who}`) });
  return (
    <p>
      {t("overview.standing", {
        stage: t(`case.stage.${standing}`),
        step: t(`overview.steps.${next.key}`),
        who,
      })}{" "}
      <Link className="link" href={`/cases/${caseId}/${next.page}`}>
        {t(isReadersTurn ? "overview.doIt" : "overview.lookAt")}
      </Link>
    </p>
  );
}
