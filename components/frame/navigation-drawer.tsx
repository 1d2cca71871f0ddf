"use client";

import { Menu, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { LeftRail } from "@/components/frame/left-rail";
import type { NavigationSection } from "@/components/frame/navigation";
import { IconButton } from "@/components/ui/button";

/** The left rail on a phone: behind a button, over the page. */
export function NavigationDrawer({ sections }: Readonly<{ sections: readonly NavigationSection[] }>) {
  const t = useTranslations();
  const drawer = useRef<HTMLDialogElement>(null);
  const close = () => drawer.current?.close();
  return (
    <div className="lg:hidden">
      <IconButton
        label={t("frame.openNavigation")}
        icon={<Menu aria-hidden className="size-5" />}
        onClick={() => drawer.current?.showModal()}
      />
      <dialog
        ref={drawer}
        aria-label={t("frame.navigation")}
        onClick={(event) => {
          if (event.target === event.currentTarget) close();
        }}
        className="m-0 h-dvh max-h-none w-72 max-w-[85vw] overflow-y-auto bg-surface p-3 text-ink shadow-panel"
      >
        <div className="mb-2 flex justify-end">
          <IconButton label={t("common.close")} icon={<X aria-hidden className="size-5" />} onClick={close} />
        </div>
        <LeftRail sections={sections} onNavigate={close} />
      </dialog>
    </div>
  );
}
