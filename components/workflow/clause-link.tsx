import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

/** Where the words of a clause can be read; the one place that knows the address. */
export const clauseHref = (clause: string): string => `/rules/clauses/${encodeURIComponent(clause)}`;

type ClauseLinkProps = Readonly<{ clause: string; bare?: boolean; className?: string }>;

/** "Rule 5.4.3.2", a link to its words. `bare` shows the number alone, for columns headed "Clause". */
export function ClauseLink({ clause, bare, className }: ClauseLinkProps) {
  const t = useTranslations("workflow");
  const words = t("clause", { clause });
  return (
    <Link
      href={clauseHref(clause)}
      aria-label={bare === true ? words : undefined}
      className={classNames("explained text-sm whitespace-nowrap text-muted hover:text-ink", className)}
    >
      {bare === true ? clause : words}
    </Link>
  );
}
