import { useTranslations } from "next-intl";
import { FurtherVisits } from "@/components/audit/further-visits";
import { SettleForm } from "@/components/audit/settle-form";
import type { OtherScope } from "@/components/audit/scope-choice-fields";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import type { Shortfall } from "@/lib/domain/audit/assess-facts";
import type { SitesToVisit } from "@/lib/domain/programme/sites-to-visit";

type Site = Readonly<{
  id: string;
  name: string;
  similarGroup: number | null;
  isSampled: boolean;
  isGone: boolean;
}>;

type SettleSectionProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  version: number;
  missing: Shortfall;
  stage2: Readonly<{
    status: string;
    isUnderWay: boolean;
    isEnough: boolean;
    plannedDays: readonly string[];
    members: readonly Readonly<{ personId: string; name: string }>[];
  }>;
  visit: SitesToVisit;
  scope: OtherScope | null;
  sites: readonly Site[];
  clause: string;
}>;

/** What settling will do, and the form for it: where stage 2 stands decides how days and sites are made up. */
export function SettleSection(props: SettleSectionProps) {
  const { ids, version, missing, stage2, visit, sites, clause } = props;
  const t = useTranslations("conduct.facts");
  const words = useTranslations("facts.status");
  const drawn = new Set([...visit.all, ...visit.groups.flatMap((group) => group.drawn)]);
  const groups = new Map(visit.groups.map(({ group, toChoose }) => [group, toChoose]));
  const choosable = sites.filter(
    (site) =>
      !site.isSampled &&
      !site.isGone &&
      !drawn.has(site.id) &&
      site.similarGroup !== null &&
      (groups.get(site.similarGroup) ?? 0) > 0,
  );
  const standing = words(stage2.status);
  return (
    <Section title={t("settleTitle")}>
      <div className="mb-4 flex flex-col gap-3">
        <Callout>
          {stage2.isUnderWay
            ? t(stage2.isEnough ? "underWayEnough" : "underWay", {
                standing,
                days: stage2.plannedDays.join(t("separator")),
              })
            : t("notUnderWay", { standing })}
        </Callout>
        <FurtherVisits visit={visit} sites={sites} clause={clause} />
      </div>
      <SettleForm
        ids={ids}
        version={version}
        scope={props.scope}
        missing={missing.halfDays}
        choice={{
          count: [...groups.values()].reduce((sum, count) => sum + count, 0),
          sites: choosable.map(({ id, name }) => ({ value: id, label: name })),
        }}
        visitors={
          stage2.isUnderWay
            ? stage2.members.map(({ personId, name }) => ({ value: personId, label: name }))
            : null
        }
      />
    </Section>
  );
}
