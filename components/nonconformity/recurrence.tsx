import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { Likeness } from "@/lib/domain/nonconformity/recurrence";

type Repeated = Readonly<{
  id: string;
  number: string;
  raisedOn: string;
  criterion: string;
  clause: string;
  process: string;
  likeness: Likeness;
}>;

/** Earlier nonconformities of the cycle that this one repeats, each with what the two share. Nothing where none is. */
export function Recurrence({
  caseId,
  repeated,
}: Readonly<{ caseId: string; repeated: readonly Repeated[] }>) {
  const t = useTranslations("nonconformity.recurrence");
  if (repeated.length === 0) return null;
  return (
    <Callout kind="warn">
      <p>{t("title")}</p>
      <ul className="list-inside list-disc">
        {repeated.map(({ id, number, raisedOn, criterion, clause, process, likeness }) => (
          <li key={id}>
            <Link className="link" href={`/cases/${caseId}/nonconformities/${id}`}>
              {number}
            </Link>{" "}
            {t(`by.${likeness}`, { date: raisedOn, clause: `${criterion} ${clause}`, process })}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
