import { Ban } from "lucide-react";
import { InPageLink } from "@/components/ui/in-page-link";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { ClauseLink } from "@/components/workflow/clause-link";
import { type Said, say } from "@/lib/i18n/say";

export interface Refusal extends Said {
  /** Where it can be mended: a field on this page ("#field") or another page. */
  readonly mendHref?: string | undefined;
  readonly mendLabel?: string | undefined;
}

type RefusalListProps = Readonly<{
  refusals: readonly Refusal[];
  title?: string;
  /** Without the callout around it, for use inside another frame. */
  bare?: boolean;
}>;

/** What stands in the way: what, by which clause, and where to mend it. Nothing when nothing does. */
export function RefusalList({ refusals, title, bare }: RefusalListProps) {
  const t = useTranslations("workflow.refusals");
  if (refusals.length === 0) return null;
  const list = (
    <ul className="mt-1 flex flex-col gap-2">
      {refusals.map((refusal, index) => (
        <RefusalLine key={`${refusal.code}-${index}`} refusal={refusal} />
      ))}
    </ul>
  );
  return bare === true ? (
    list
  ) : (
    <Callout kind="blocked" title={title ?? t("title")}>
      {list}
    </Callout>
  );
}

function RefusalLine({ refusal }: Readonly<{ refusal: Refusal }>) {
  const t = useTranslations();
  return (
    <li className="flex items-start gap-2">
      <Ban aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <span className="min-w-0">
        {say(t, "refusals", refusal)}{" "}
        {refusal.clause !== undefined && refusal.clause !== null && <ClauseLink clause={refusal.clause} />}{" "}
        {refusal.mendHref !== undefined && (
          <MendLink href={refusal.mendHref}>{refusal.mendLabel ?? t("workflow.refusals.mend")}</MendLink>
        )}
      </span>
    </li>
  );
}

const MEND = "font-medium text-accent underline underline-offset-2";

function MendLink({ href, children }: Readonly<{ href: string; children: string }>) {
  return href.startsWith("#") ? (
    <InPageLink target={href.slice(1)} className={MEND}>
      {children}
    </InPageLink>
  ) : (
    <Link href={href} className={MEND}>
      {children}
    </Link>
  );
}
