import type { ReactNode } from "react";

type EmptyStateProps = Readonly<{ title: ReactNode; children?: ReactNode; action?: ReactNode }>;

/** An empty list says what would be here and how it comes to be. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-y border-line py-10 text-center">
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="mx-auto mt-1 max-w-[60ch] text-muted">{children}</div>}
      {action !== undefined && <div className="mt-4 flex justify-center gap-3">{action}</div>}
    </div>
  );
}
