import type { ReactNode } from "react";

type FormSectionProps = Readonly<{
  id: string;
  title: ReactNode;
  why?: ReactNode;
  clause?: ReactNode;
  children: ReactNode;
}>;

/** A part of a long form: what is asked, why, and by which clause. */
export function FormSection({ id, title, why, clause, children }: FormSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="border-t border-line pt-6 pb-8 first:border-t-0 first:pt-0"
    >
      <div className="mb-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id={`${id}-title`} className="text-lg">
            {title}
          </h2>
          {clause}
        </div>
        {why !== undefined && <p className="max-w-[72ch] text-muted">{why}</p>}
      </div>
      <div className="flex flex-col gap-5">{children}</div>
    </section>
  );
}

/** Short fields that belong together stand in one row, their boxes on one line. */
export function FieldRow({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="grid items-end gap-5 sm:auto-cols-fr sm:grid-flow-col">{children}</div>;
}
