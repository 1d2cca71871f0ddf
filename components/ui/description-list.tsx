import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface Description {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** e.g. a link that mends this line */
  readonly action?: ReactNode;
}

type DescriptionListProps = Readonly<{ items: readonly Description[]; columns?: 1 | 2 }>;

export function DescriptionList({ items, columns = 1 }: DescriptionListProps) {
  const t = useTranslations("common");
  return (
    <dl className={classNames("grid gap-x-12", columns === 2 && "lg:grid-cols-2")}>
      {items.map(({ key, term, value, action }) => (
        <div key={key} className="grid grid-cols-[minmax(88px,32%)_1fr] gap-x-4 border-b border-line py-2">
          <dt className="text-muted">{term}</dt>
          <dd className="flex min-w-0 flex-wrap justify-between gap-x-4">
            <div className="min-w-0">
              {value === undefined || value === null || value === "" ? (
                <span className="text-muted">{t("notYet")}</span>
              ) : (
                value
              )}
            </div>
            {action}
          </dd>
        </div>
      ))}
    </dl>
  );
}
