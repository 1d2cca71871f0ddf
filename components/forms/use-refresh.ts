"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { takeUnseen } from "@/components/forms/unseen-writes";

/** Reads the page anew, or goes to the next one; `isRefreshing` until what is shown is what the server holds. */
export function useRefresh() {
  const router = useRouter();
  const [isRefreshing, startTransition] = useTransition();
  const refresh = (next?: string) => {
    startTransition(() => {
      if (next !== undefined) router.push(next);
      takeUnseen();
      router.refresh();
    });
  };
  return { isRefreshing, refresh };
}
