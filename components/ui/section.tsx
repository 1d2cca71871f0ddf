import { type ReactNode, useId } from "react";

type SectionProps = Readonly<{ title: ReactNode; action?: ReactNode; id?: string; children: ReactNode }>;

/** A part of a page, set off by space and one line. */
export function Section({ title, action, id, children }: SectionProps) {
  const own = useId();
  const titleId = `${id ?? own}-title`;
  return (
    <section id={id} aria-labelledby={titleId} className="mb-8">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={titleId} className="text-lg">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
