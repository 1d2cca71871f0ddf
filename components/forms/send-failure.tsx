import { useTranslations } from "next-intl";
import { isSignedOut } from "@/components/forms/problem";
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
      {isSignedOut(sent.problem) && <SignInAgain />}
    </>
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
