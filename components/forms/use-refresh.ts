"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { takeUnseen } from "@/components/forms/unseen-writes";

/** Reads the page anew, or goes to the next one; `isRefreshing` until what is shown is what the server holds. */
export function useRefresh() {
  const router = useRouter();
  const [isRefreshing, startTransition] = useTransition();
  /** What is done `beside` it is shown together with the new page. */
  const refresh = (next?: string, beside?: () => void) => {
    startTransition(() => {
      beside?.();
      if (next !== undefined) router.push(next);
      takeUnseen();
      router.refresh();
    });
  };
  return { isRefreshing, refresh };
}
