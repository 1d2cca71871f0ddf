import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";

type PageHeaderProps = Readonly<{
  title: ReactNode;
  number?: ReactNode;
  state?: ReactNode;
  /** The one next action. */
  action?: ReactNode;
  crumbs?: readonly Crumb[];
  /** One line below the title: client, scheme, whose turn. */
  children?: ReactNode;
}>;

export function PageHeader({ title, number, state, action, crumbs, children }: PageHeaderProps) {
  return (
    <header className="mb-5">
      {crumbs !== undefined && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-4 gap-y-1">
          <h1 className="text-xl">{title}</h1>
          {number !== undefined && <span className="text-muted">{number}</span>}
          {state}
        </div>
        {action !== undefined && (
          <div data-print="none" className="flex flex-wrap items-center gap-3">
            {action}
          </div>
        )}
      </div>
      {children !== undefined && <div className="mt-1 text-muted">{children}</div>}
    </header>
  );
}
