"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";

/**
 * Asks before work is lost: closing the tab, and following a link inside the application. What goes on being saved
 * after a link was followed needs to be asked about only where it is stuck.
 */
export function useUnsavedGuard(isUnsaved: () => boolean, isStuck = isUnsaved): void {
  const t = useTranslations("forms");
  const question = t("unsaved");
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const address = link?.getAttribute("href") ?? "#";
      const leaves =
        !address.startsWith("#") &&
        link?.getAttribute("target") !== "_blank" &&
        !link?.hasAttribute("download");
      if (leaves && isStuck() && !window.confirm(question)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isUnsaved, isStuck, question]);
}
