"use client";

import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** Prints what is shown; parts marked data-print="none" stay on the screen. */
export function PrintButton({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Button
      icon={<Printer aria-hidden className="size-4" />}
      onClick={() => {
        window.print();
      }}
    >
      {children}
    </Button>
  );
}
