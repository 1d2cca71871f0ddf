import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { AfterObjection } from "@/lib/domain/certificate/after-objection";

type AfterProps = Readonly<{ caseId: string; step: AfterObjection; isClient: boolean }>;

/** What follows the client's objection, and whose turn it is: the same for both sides, each in its own words. */
export function AfterObjectionNote({ caseId, step, isClient }: AfterProps) {
  const t = useTranslations("certificate.afterObjection");
  if (isClient)
    return (
      <Callout kind="info" title={t(`${step}.title`)}>
        {t(`${step}.client`)}
      </Callout>
    );
  return (
    <Callout kind="warn" title={t(`${step}.title`)}>
      <p>{t(`${step}.staff`)}</p>
      {step === "correct" && (
        <>
          <p className="mt-2">{t("meaning")}</p>
          <Link className="link" href={`/cases/${caseId}/ways-out`}>
            {t("waysOut")}
          </Link>
        </>
      )}
      {step === "decide" && (
        <Link className="link" href={`/cases/${caseId}/decision`}>
          {t("decision")}
        </Link>
      )}
    </Callout>
  );
}
