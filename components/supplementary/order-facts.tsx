import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import type { SupplementaryOrder } from "@/lib/domain/supplementary/supplementary-file";
import { VERDICTS } from "@/lib/domain/nonconformity/nonconformity-forms";

const REASONS = ["content", "people", "business", "complexity"] as const;

/** What a supplementary audit was ordered for and what it has found of each (5.8). */
export function OrderFacts({ caseId, order }: Readonly<{ caseId: string; order: SupplementaryOrder }>) {
  const t = useTranslations("nonconformity");
  return (
    <>
      <DescriptionList
        items={[
          {
            key: "extent",
            term: t("supplementary.extent"),
            value: t(`supplementary.extents.${order.extent}`),
          },
          {
            key: "ordered",
            term: t("supplementary.orderedBy"),
            value: (
              <>
                {order.orderedBy} <PlainDay date={order.orderedOn} />
              </>
            ),
          },
          ...REASONS.map((reason) => ({
            key: reason,
            term: t(`supplementary.${reason}Reason`),
            value: <span className="break-words whitespace-pre-line">{order.reasons[reason]}</span>,
          })),
        ]}
      />
      <ul className="mt-3 flex flex-col gap-3">
        {order.matters.map(({ id, number, criterion, clause, unit, statement, judged }) => {
          const verdict = VERDICTS.find((one) => one === judged?.verdict);
          return (
            <li key={id} className="border-l-2 border-edge pl-3">
              <span className="flex flex-wrap items-baseline gap-x-3">
                <Link className="link" href={`/cases/${caseId}/nonconformities/${id}`}>
                  {number}
                </Link>
                <span className="text-muted">
                  {criterion} {clause} · {unit}
                </span>
                {verdict === undefined ? (
                  <Status tone="warn">{t("supplementary.open")}</Status>
                ) : (
                  <Status tone={verdict === "returned" ? "warn" : "ok"}>
                    {t(`judgement.said.${verdict}`)}
                  </Status>
                )}
              </span>
              <p className="break-words whitespace-pre-line">{statement}</p>
              {judged !== null && judged.finding !== "" && (
                <p className="text-muted break-words whitespace-pre-line">{judged.finding}</p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
