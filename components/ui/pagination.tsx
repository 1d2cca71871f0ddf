import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";

type PaginationProps = Readonly<{
  previous?: string | undefined;
  next?: string | undefined;
  summary?: ReactNode;
}>;

/** Paging by key: to the neighbours only. Links that lead nowhere are absent. */
export function Pagination({ previous, next, summary }: PaginationProps) {
  const t = useTranslations("common.pagination");
  if (previous === undefined && next === undefined && summary === undefined) return null;
  return (
    <nav
      aria-label={t("label")}
      data-print="none"
      className="flex flex-wrap items-center justify-between gap-3 py-3"
    >
      <span className="text-muted">{summary}</span>
      <span className="flex gap-2">
        {previous !== undefined && (
          <LinkButton
            size="small"
            href={previous}
            rel="prev"
            icon={<ChevronLeft aria-hidden className="size-4" />}
          >
            {t("previous")}
          </LinkButton>
        )}
        {next !== undefined && (
          <LinkButton size="small" href={next} rel="next">
            {t("next")}
            <ChevronRight aria-hidden className="size-4" />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
