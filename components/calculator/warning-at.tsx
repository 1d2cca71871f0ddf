"use client";

import { useTranslations } from "next-intl";
import { useWarningsAt } from "@/components/calculator/calculator-context";
import { ToneIcon } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { say } from "@/lib/i18n/say";

/** What the rule allows at a field but wants known, beside that field. */
export function WarningAt({ path }: Readonly<{ path: string }>) {
  const t = useTranslations();
  return useWarningsAt(path).map((warning) => (
    <p key={warning.code} className="-mt-3 flex items-start gap-1.5 text-sm text-warn">
      <ToneIcon tone="warn" className="mt-0.5" />
      <span>
        {say(t, "warnings", warning)} <ClauseLink clause={warning.clause} />
      </span>
    </p>
  ));
}
