import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { TwoTongues } from "@/components/certificate/two-tongues";
import { DateField, RadioCardsField, TextAreaField } from "@/components/forms/fields";
import { CodesField } from "@/components/review/codes-field";
import { DescriptionList } from "@/components/ui/description-list";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { ScopeWords } from "@/lib/domain/audit/scope-in-force";

export type OtherScope = Readonly<{
  inForce: ScopeWords;
  found: ScopeWords;
  /** Professional codes the application review determined. */
  codes: readonly string[];
  today: string;
}>;

/** Which scope holds where another one was found (5.6.2 c), and what an adopted one asks for. */
export function ScopeChoiceFields({ inForce, found, codes, today }: OtherScope) {
  const t = useTranslations("conduct.facts");
  const choice: unknown = useWatch({ name: "scopeChoice" });
  const both = ({ scope, scopeEn }: ScopeWords) => <TwoTongues zh={scope} en={scopeEn} />;
  return (
    <>
      <DescriptionList
        items={[
          { key: "inForce", term: t("inForce"), value: both(inForce) },
          { key: "found", term: t("foundScope"), value: both(found) },
        ]}
      />
      <RadioCardsField
        name="scopeChoice"
        label={t("whichScope")}
        columns={2}
        clause={<ClauseLink clause="5.6.2 c)" />}
        options={[
          { value: "keep", label: t("keepScope"), hint: t("keepScopeHint") },
          { value: "adopt", label: t("adoptScope"), hint: t("adoptScopeHint") },
        ]}
      />
      {choice === "adopt" && (
        <>
          <TextAreaField name="scopeEn" label={t("adoptedEn")} hint={t("adoptedEnHint")} rows={2} />
          <CodesField
            name="scopeCodes"
            label={t("adoptedCodes")}
            hint={t("adoptedCodesHint", { codes: codes.join(t("separator")) })}
            clause={<ClauseLink clause="5.3.1.2" />}
          />
          <DateField
            name="scopeAgreedOn"
            label={t("agreedOn")}
            hint={t("agreedOnHint")}
            clause={<ClauseLink clause="5.3.3" />}
            max={today}
            clearable
          />
        </>
      )}
    </>
  );
}
