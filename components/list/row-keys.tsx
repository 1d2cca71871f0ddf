"use client";

import type { KeyboardEvent, ReactNode } from "react";

const STEPS: Readonly<Record<string, "nextElementSibling" | "previousElementSibling">> = {
  ArrowDown: "nextElementSibling",
  ArrowUp: "previousElementSibling",
};

/** From the link of one row ↓ and ↑ lead to that of its neighbours: a list is walked without the mouse. */
export function RowKeys({ children }: Readonly<{ children: ReactNode }>) {
  const walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof HTMLAnchorElement)) return;
    const link = event.target.closest("tbody tr")?.[step]?.querySelector("a[href]");
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    link.focus();
  };
  return <div onKeyDown={walk}>{children}</div>;
}
