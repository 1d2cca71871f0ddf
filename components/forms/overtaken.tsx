"use client";

import { useTranslations } from "next-intl";
import { useRefresh } from "@/components/forms/use-refresh";
import { Button } from "@/components/ui/button";

/** Somebody else took the very step first: what came of it stands on the page once it is read anew. */
const OVERTAKEN: readonly string[] = ["already-decided", "already-issued", "file-changed-since"];

export function Overtaken({ refusals }: Readonly<{ refusals: readonly Readonly<{ code: string }>[] }>) {
  const t = useTranslations("forms");
  const { isRefreshing, refresh } = useRefresh();
  if (!refusals.some(({ code }) => OVERTAKEN.includes(code))) return null;
  return (
    <p className="mt-2">
      <Button
        busy={isRefreshing}
        onClick={() => {
          refresh();
        }}
      >
        {t("readAnew")}
      </Button>
    </p>
  );
}
