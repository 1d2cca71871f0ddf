import { ChevronRight } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way up; the page itself is its title and is not repeated here. */
export function Breadcrumbs({ crumbs }: Readonly<{ crumbs: readonly Crumb[] }>) {
  const t = useTranslations("common");
  return (
    <nav aria-label={t("breadcrumbs")} data-print="none">
      <ol className="flex flex-wrap items-center text-sm text-muted">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center">
            {index > 0 && <ChevronRight aria-hidden className="mx-1 size-3.5" />}
            <Link href={crumb.href} className="py-1 hover:text-ink hover:underline">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
