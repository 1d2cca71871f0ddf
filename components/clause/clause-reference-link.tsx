"use client";

import { Link } from "@/components/ui/link";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { clauseHref } from "@/lib/domain/clause-address";
import { numberInLanguage } from "@/components/clause/said";
import { useIsForStrangers } from "@/components/workflow/for-strangers";
import type { Clause } from "@/rules/core/clause";

type ClauseReferenceLinkProps = Readonly<{ number: Clause; children?: ReactNode; className?: string }>;

/** A link from rule to rule: straight to the page, fetched only when somebody follows it. */
export function ClauseReferenceLink({ number, children, className }: ClauseReferenceLinkProps) {
  const locale = useLocale();
  const words = children ?? numberInLanguage(number, locale);
  if (useIsForStrangers()) return <span className={className}>{words}</span>;
  return (
    <Link href={clauseHref(number)} className={className ?? "text-accent underline-offset-2 hover:underline"}>
      {words}
    </Link>
  );
}
