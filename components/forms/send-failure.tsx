import { useTranslations } from "next-intl";
import { Overtaken } from "@/components/forms/overtaken";
import { failureNumber, isSignedOut, type Problem } from "@/components/forms/problem";
import type { Sent } from "@/components/forms/send-json";
import { RefusalList } from "@/components/workflow/refusal-list";

/** Why the server did not take a step that has no fields of its own. */
export function SendFailure({ sent }: Readonly<{ sent: Exclude<Sent, { kind: "done" }> }>) {
  const t = useTranslations("forms");
  if (sent.kind === "offline") return t("offline");
  if (sent.kind === "unexpected") return t("unexpected", { status: sent.status });
  const { refusals, detail, title } = sent.problem;
  return (
    <>
      {refusals.length > 0 ? <RefusalList refusals={refusals} bare /> : <p>{detail ?? title}</p>}
      <Overtaken refusals={refusals} />
      <FailureNumber problem={sent.problem} />
      {isSignedOut(sent.problem) && <SignInAgain />}
    </>
  );
}

/** The number under which the administrator finds this failure in the log. */
export function FailureNumber({ problem }: Readonly<{ problem: Problem }>) {
  const t = useTranslations("forms");
  const number = failureNumber(problem);
  if (number === undefined) return null;
  return (
    <p className="mt-1">
      {t("requestNumber")} <code className="select-all break-all">{number}</code>
    </p>
  );
}

/** The session has ended: signing in happens elsewhere, so that nothing typed here is lost. */
export function SignInAgain() {
  const t = useTranslations("forms");
  return (
    <p className="mt-1">
      <a href="/sign-in" target="_blank" rel="noopener" className="underline underline-offset-2">
        {t("signInAgain")}
      </a>
    </p>
  );
}
