"use client";

import { OctagonAlert } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { InPageLink } from "@/components/ui/in-page-link";

export interface SummaryItem {
  readonly key: string;
  readonly text: ReactNode;
  /** id of the control to go to; without it the line is no link */
  readonly target?: string | undefined;
}

type ErrorSummaryProps = Readonly<{
  title: string;
  items: readonly SummaryItem[];
  /** A new number each time somebody presses submit: the summary takes the focus anew. */
  occurrence: number;
  children?: ReactNode;
}>;

/** Everything that is wrong, at the top, each line a link to its field; it takes the focus on submit. */
export function ErrorSummary({ title, items, occurrence, children }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, [occurrence]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="mb-6 rounded-md border-2 border-bad p-4"
    >
      <h2 id="error-summary-title" className="flex items-center gap-2 text-lg text-bad">
        <OctagonAlert aria-hidden className="size-5 shrink-0" />
        {title}
      </h2>
      {items.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1">
          {items.map(({ key, text, target }) => (
            <li key={key}>
              {target === undefined ? (
                text
              ) : (
                <InPageLink
                  target={target}
                  className="text-bad underline underline-offset-2 hover:decoration-2"
                >
                  {text}
                </InPageLink>
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
