import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { Refusal } from "@/lib/domain/outcome";

type SampleChangeProps = Readonly<{
  refusals: readonly Refusal[];
  sentAnew: readonly ("task-order" | "plan")[];
}>;

/** What another sample meets, and what it undoes, before it is saved (5.4.5, 5.6.2 c). */
export function SampleChange({ refusals, sentAnew }: SampleChangeProps) {
  const t = useTranslations("programme.sampleChange");
  return (
    <>
      <RefusalList refusals={refusals} title={t("title")} />
      {sentAnew.length > 0 && (
        <div className="mb-3">
          <Callout kind="warn" title={t("anew")}>
            <ul className="list-disc ps-5">
              {sentAnew.map((paper) => (
                <li key={paper}>
                  {t(`papers.${paper}`)} <ClauseLink clause={paper === "plan" ? "5.4.6" : "5.4.5"} />
                </li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
    </>
  );
}
