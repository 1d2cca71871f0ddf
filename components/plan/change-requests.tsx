import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { PlanFile } from "@/lib/domain/plan/plan-file";

type ChangeRequestsProps = Readonly<{ plans: readonly Pick<PlanFile, "id" | "number" | "changeRequest">[] }>;

/** What the client asked to have changed in the versions it was sent, and what it was told (5.4.6.1). */
export function ChangeRequests({ plans }: ChangeRequestsProps) {
  const t = useTranslations("plan.change");
  const asked = plans.flatMap(({ id, number, changeRequest }) =>
    changeRequest === null ? [] : [{ id, number, ...changeRequest }],
  );
  if (asked.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className="space-y-3">
        {asked.map(({ id, number, reason, askedBy, askedOn, answer, answeredOn }) => (
          <li key={id}>
            <Callout
              kind={answeredOn === null ? "warn" : "info"}
              title={t("asked", { number, person: askedBy, day: askedOn })}
            >
              <p className="whitespace-pre-line">{reason}</p>
              {answeredOn === null ? (
                <p>
                  {t("waits")} <ClauseLink clause="5.4.6.1" />
                </p>
              ) : (
                <p className="whitespace-pre-line">
                  {t("answered", { day: answeredOn, answer: answer ?? "" })}
                </p>
              )}
            </Callout>
          </li>
        ))}
      </ul>
    </Section>
  );
}
