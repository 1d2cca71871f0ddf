"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { onWritten, takeUnseen } from "@/components/forms/unseen-writes";

/**
 * Lets go of the pages kept for the Back button once something was written without reading the page anew, as by an
 * autosave. It does so when the page is left, and not when somebody comes back: a page that is read anew under
 * somebody's hands could take away what they have just begun to type.
 */
export function FreshPages() {
  const router = useRouter();
  const address = `${usePathname()}?${useSearchParams().toString()}`;
  useEffect(() => {
    if (takeUnseen()) router.refresh();
  }, [address, router]);
  useEffect(
    () =>
      // The write of a page that was left while it was under way.
      onWritten((from) => {
        if (from !== window.location.pathname && takeUnseen()) router.refresh();
      }),
    [router],
  );
  useEffect(() => {
    // The browser kept the whole page as it was left; what is typed in it stays, what is read is read anew.
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) router.refresh();
    };
    window.addEventListener("pageshow", onShow);
    return () => {
      window.removeEventListener("pageshow", onShow);
    };
  }, [router]);
  return null;
}
