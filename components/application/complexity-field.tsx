import { useTranslations } from "next-intl";
import { CheckboxesField, RadioCardsField } from "@/components/forms/fields";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";

type ComplexityFieldProps = Readonly<{ name: string; label: string; asked: ComplexityAsked }>;

/** How complex the case is, in the words its edition asks for: any of its factors, or one category of its table. */
export function ComplexityField({ name, label, asked }: ComplexityFieldProps) {
  const t = useTranslations("application");
  if (asked.by === "nothing") return null;
  const options = asked.codes.map((code) => ({ value: code, label: t(`factors.${code}`) }));
  const clause = <ClauseLink clause={asked.clause} />;
  if (asked.by === "factors")
    return <CheckboxesField name={name} label={label} columns={2} clause={clause} options={options} />;
  return (
    <RadioCardsField
      name={name}
      label={t("fields.category")}
      hint={t("why.category")}
      columns={2}
      clause={clause}
      options={options}
      asList
    />
  );
}
