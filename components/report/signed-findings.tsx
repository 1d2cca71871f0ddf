import { useTranslations } from "next-intl";
import { XrayFinding } from "@/components/report/xray-finding";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import type { AnsweredFinding } from "@/lib/domain/xray/xray-answer";

export type SignedFindingsShown = Readonly<{
  auditId: string;
  signedOn: string;
  findings: readonly AnsweredFinding[];
}>;

type SignedFindingsProps = Readonly<{ caseId: string; signed: SignedFindingsShown }>;

/** What the report was signed on: every disagreement found in it and the team's written answer (5.5.9.2). */
export function SignedFindings({ caseId, signed }: SignedFindingsProps) {
  const t = useTranslations("xray.page");
  const { auditId, signedOn, findings } = signed;
  return (
    <Section title={t("title")}>
      {findings.length === 0 ? (
        <Callout kind="success" title={t("noneSigned", { day: signedOn })} />
      ) : (
        <>
          <p className="mb-3 max-w-[72ch] text-muted">{t("whySigned", { day: signedOn })}</p>
          <ol className="flex flex-col gap-4">
            {findings.map((finding) => (
              <li key={finding.key} className="border-l-2 border-line pl-4">
                <XrayFinding ids={{ caseId, auditId }} finding={finding} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
