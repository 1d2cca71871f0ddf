"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentType, Fragment, type MouseEvent, useState } from "react";
import { clauseHref } from "@/lib/domain/clause-address";
import { numberInLanguage } from "@/components/clause/said";
import { classNames } from "@/components/ui/class-names";
import { citations } from "@/rules/clauses/citation";

type ClauseLinkProps = Readonly<{ clause: string; bare?: boolean; className?: string }>;

/**
 * "Rule 5.4.3.2", a link to its words. `bare` shows the number alone, for columns headed "Clause". A citation of
 * several clauses is a link to each.
 */
export function ClauseLink({ clause, bare = false, className }: ClauseLinkProps) {
  const t = useTranslations("workflow");
  const locale = useLocale();
  const cited = citations(clause).map(({ shown, number }, index) => {
    const words = t("clause", { clause: numberInLanguage(number, locale) });
    const isBare = bare || index > 0;
    return (
      <Fragment key={number}>
        {index > 0 && (locale.startsWith("zh") ? "、" : ", ")}
        <OneClause number={number} label={isBare ? words : undefined} className={className}>
          {isBare ? numberInLanguage(shown, locale) : words}
        </OneClause>
      </Fragment>
    );
  });
  // Several are one thing to whatever lays them out.
  return cited.length > 1 ? <span>{cited}</span> : cited;
}

type Panel = ComponentType<Readonly<{ clause: string; onClose: () => void }>>;

type OneClauseProps = Readonly<{
  number: string;
  label: string | undefined;
  className: string | undefined;
  children: string;
}>;

/** A click opens the words in place; with a modifier key, or where they do not load, it is a plain link. */
function OneClause({ number, label, className, children }: OneClauseProps) {
  const [panel, setPanel] = useState<Readonly<{ Panel: Panel }> | null>(null);
  const href = clauseHref(number);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import("@/components/clause/clause-panel").then(
      ({ ClausePanel }) => {
        setPanel({ Panel: ClausePanel });
      },
      () => {
        window.location.assign(href);
      },
    );
  };
  return (
    <>
      <Link
        href={href}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={open}
        className={classNames("explained text-sm whitespace-nowrap text-muted hover:text-ink", className)}
      >
        {children}
      </Link>
      {panel !== null && (
        <panel.Panel
          clause={number}
          onClose={() => {
            setPanel(null);
          }}
        />
      )}
    </>
  );
}
