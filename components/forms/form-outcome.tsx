import { useTranslations } from "next-intl";
import { Overtaken } from "@/components/forms/overtaken";
import { isSignedOut } from "@/components/forms/problem";
import { FailureNumber, SignInAgain } from "@/components/forms/send-failure";
import type { Attempt } from "@/components/forms/use-api-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RefusalList } from "@/components/workflow/refusal-list";

/** How the last submit ended, if not well: field errors, refusals by rule, or a failure on the way. */
export function FormOutcome({ attempt }: Readonly<{ attempt: Attempt }>) {
  const t = useTranslations("forms");
  const { outcome, items, occurrence } = attempt;
  if (outcome === undefined) return null;
  const refusals = outcome.kind === "problem" ? outcome.problem.refusals : [];
  return (
    <ErrorSummary title={title()} items={items} occurrence={occurrence}>
      {refusals.length > 0 && <RefusalList refusals={refusals} bare />}
      <Overtaken refusals={refusals} />
      {explanation() !== undefined && <p className="mt-1">{explanation()}</p>}
      {outcome.kind === "problem" && <FailureNumber problem={outcome.problem} />}
      {outcome.kind === "problem" && isSignedOut(outcome.problem) && <SignInAgain />}
      {outcome.kind !== "invalid" && <p className="mt-2 text-muted">{t("keptTyped")}</p>}
    </ErrorSummary>
  );

  function title(): string {
    if (items.length > 0) return t("summaryTitle", { count: items.length });
    return refusals.length > 0 ? t("refusedTitle") : t("failedTitle");
  }

  function explanation(): string | undefined {
    if (outcome?.kind === "offline") return t("offline");
    if (outcome?.kind === "unexpected") return t("unexpected", { status: outcome.status });
    if (outcome?.kind !== "problem" || items.length + refusals.length > 0) return undefined;
    return outcome.problem.detail ?? outcome.problem.title;
  }
}
