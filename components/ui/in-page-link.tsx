"use client";

import type { ReactNode } from "react";

const CONTROL = "input:not([type=hidden]), select, textarea, button";

/** Puts a control in sight and the focus in it; of a group, in its first control. False where the page has none. */
function goTo(target: string): boolean {
  const place = document.getElementById(target);
  if (place === null) return false;
  const control = place.matches(`${CONTROL}, [tabindex]`)
    ? place
    : (place.querySelector<HTMLElement>(CONTROL) ?? place);
  control.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
  return true;
}

type InPageLinkProps = Readonly<{ target: string; className: string; children: ReactNode }>;

/** Leads to a field of the page; what stands in the address stays, for it may hold more than a place. */
export function InPageLink({ target, className, children }: InPageLinkProps) {
  return (
    <a
      href={`#${target}`}
      className={className}
      onClick={(event) => {
        if (goTo(target)) event.preventDefault();
      }}
    >
      {children}
    </a>
  );
}
