import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { ClauseLink } from "@/components/workflow/clause-link";
import { ReadingStanding } from "@/components/workflow/confirmed-readings";
import { type Said, say } from "@/lib/i18n/say";

/** What a rule allows but wants known. */
export function WarningList({ warnings, title }: Readonly<{ warnings: readonly Said[]; title?: string }>) {
  const t = useTranslations();
  if (warnings.length === 0) return null;
  return (
    <Callout kind="warn" title={title ?? t("workflow.warnings")}>
      <ul className="flex flex-col gap-1">
        {warnings.map((warning, index) => (
          <li key={`${warning.code}-${index}`}>
            {say(t, "warnings", warning)}{" "}
            {warning.clause !== undefined && warning.clause !== null && (
              <ClauseLink clause={warning.clause} />
            )}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** Where the rule leaves room, how it was read; each by its id in the edition's list of interpretations. */
export function InterpretationList({ interpretations }: Readonly<{ interpretations: readonly string[] }>) {
  const t = useTranslations();
  if (interpretations.length === 0) return null;
  return (
    <Callout kind="info" title={t("workflow.interpretations")}>
      <ul className="flex flex-col gap-1">
        {interpretations.map((id) => (
          <li key={id}>
            {say(t, "interpretations", { code: id })} <ReadingStanding interpretation={id} />
          </li>
        ))}
      </ul>
    </Callout>
  );
}
