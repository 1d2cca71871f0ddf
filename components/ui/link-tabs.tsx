import { Link } from "@/components/ui/link";
import { classNames } from "@/components/ui/class-names";
import { Count } from "@/components/ui/count";

export interface LinkTab {
  readonly href: string;
  readonly label: string;
  readonly count?: number | string | undefined;
  readonly current: boolean;
}

type LinkTabsProps = Readonly<{
  label: string;
  tabs: readonly LinkTab[];
  /** On small screens one below the other: each says more than a name. */
  wraps?: boolean;
}>;

/** Parts of a page, or saved filters of a list, as plain links: they can be opened aside and sent on. */
export function LinkTabs({ label, tabs, wraps = false }: LinkTabsProps) {
  return (
    <nav aria-label={label} data-print="none" className="border-b border-line">
      <ul
        className={classNames(
          "-mb-px flex gap-x-6",
          wraps ? "flex-wrap" : "max-sm:overflow-x-auto sm:flex-wrap",
        )}
      >
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "target flex items-center gap-2 border-b-2 py-2 whitespace-nowrap",
                tab.current
                  ? "border-accent font-semibold text-ink"
                  : "border-transparent text-muted hover:border-edge hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <Count value={tab.count} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
