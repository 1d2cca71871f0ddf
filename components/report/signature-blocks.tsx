import { useTranslations } from "next-intl";
import { InPageLink } from "@/components/ui/in-page-link";
import { Link } from "@/components/ui/link";
import { findingAnchor } from "@/components/report/xray-findings";
import { Callout } from "@/components/ui/callout";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { Refusal } from "@/lib/domain/outcome";
import { refusalHref } from "@/lib/domain/report/refusal-address";
import { xrayHref } from "@/lib/domain/xray/xray-address";
import { isOpenFinding, type AnsweredFinding } from "@/lib/domain/xray/xray-answer";
import { say } from "@/lib/i18n/say";

type Ids = Readonly<{ caseId: string; auditId: string }>;

type SignatureBlocksProps = Readonly<{
  ids: Ids;
  refusals: readonly Refusal[];
  findings: readonly AnsweredFinding[];
}>;

const LINK = "font-medium text-accent underline underline-offset-2";

/** Beside the signature: everything that would refuse it, each with the section and field where it is mended. */
export function SignatureBlocks({ ids, refusals, findings }: SignatureBlocksProps) {
  const t = useTranslations("xray.page");
  const open = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => isOpenFinding(finding));
  if (refusals.length + open.length === 0) return null;
  return (
    <Callout kind="blocked" title={t("blocks", { count: refusals.length + open.length })}>
      <RefusalList
        bare
        refusals={refusals.map((refusal) => {
          const mendHref = refusalHref(ids, refusal);
          return mendHref === null ? refusal : { ...refusal, mendHref };
        })}
      />
      <ul className="mt-2 flex flex-col gap-2">
        {open.map(({ finding, index }) => (
          <OpenFinding key={finding.key} ids={ids} finding={finding} index={index} />
        ))}
      </ul>
    </Callout>
  );
}

type OpenFindingProps = Readonly<{ ids: Ids; finding: AnsweredFinding; index: number }>;

function OpenFinding({ ids, finding, index }: OpenFindingProps) {
  const t = useTranslations();
  const places = finding.places
    .map(({ part, detail }) => ({ href: xrayHref(ids, { part, detail }), label: t(`xray.parts.${part}`) }))
    .filter(({ href }, at, all) => href !== null && all.findIndex((each) => each.href === href) === at);
  return (
    <li>
      {t(`xray.severities.${finding.severity}`)} · {say(t, "xray.codes", finding)}
      <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {places.map(({ href, label }) => (
          <Link key={href} href={href ?? ""} className={LINK}>
            {label}
          </Link>
        ))}
        <InPageLink target={findingAnchor(index)} className={LINK}>
          {t("xray.page.answer")}
        </InPageLink>
      </span>
    </li>
  );
}
