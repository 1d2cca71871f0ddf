"use client";

import { useTranslations } from "next-intl";
import { ComplexityField } from "@/components/application/complexity-field";
import { ApiForm } from "@/components/forms/api-form";
import { CheckboxesField, TextAreaField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import type { Draft } from "@/components/forms/kept-draft";
import { useApiForm } from "@/components/forms/use-api-form";
import { COMPLEXITY_CODES } from "@/lib/domain/application/application-lists";
import type { ComplexityAsked } from "@/rules/man-days/complexity-asked";
import { FOUND_SITE_KINDS, factsForm, type FoundSite } from "@/lib/domain/audit/facts-file";

type FactsFormProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  start: Readonly<{
    version: number;
    effectivePersonnel: number;
    furtherSites: readonly FoundSite[];
    goneSiteIds: readonly string[];
    scope: string;
    scopeEn: string;
    complexity: readonly string[];
    difference: string;
  }>;
  /** The sites as the list held them when this audit came. */
  listed: readonly Readonly<{ id: string; name: string }>[];
  maySample: boolean;
  /** What the edition asks of how complex the case is. */
  complexity: ComplexityAsked;
  draft: Draft<typeof factsForm> | null;
}>;

const BLANK_SITE = {
  siteId: null,
  kind: "fixed",
  name: "",
  address: "",
  activity: "",
  headcount: 0,
  similarGroup: undefined,
};

/** People, sites, scope and complexity as the team found them (5.6.2 c). */
export function FactsForm({ ids, start, listed, maySample, complexity, draft }: FactsFormProps) {
  const t = useTranslations("conduct");
  const { version } = start;
  const base = {
    ...ids,
    ...start,
    furtherSites: [...start.furtherSites],
    goneSiteIds: [...start.goneSiteIds],
    complexity: COMPLEXITY_CODES.filter((factor) => start.complexity.includes(factor)),
  };
  const api = useApiForm({
    schema: factsForm,
    endpoint: `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/facts`,
    method: "PUT",
    draft: { key: `facts/${ids.auditId}`, baseVersion: version, isRestored: draft !== null },
    defaults: draft ?? base,
    base,
  });
  const kinds = FOUND_SITE_KINDS.map((value) => ({ value, label: t(`siteKind.${value}`) }));
  const codes = COMPLEXITY_CODES.map((value) => ({ value, label: t(`factor.${value}`) }));
  const names = listed.map(({ id, name }) => ({ value: id, label: name }));
  const words = Object.fromEntries([...codes, ...kinds, ...names].map(({ value, label }) => [value, label]));
  return (
    <ApiForm api={api} label={t("facts.form")} submitLabel={t("facts.confirm")} words={words}>
      <p className="text-muted">{t("facts.why")}</p>
      <NumberField name="effectivePersonnel" label={t("facts.effectivePersonnel")} />
      <RowsField
        name="furtherSites"
        label={t("facts.furtherSites")}
        hint={t(maySample ? "facts.furtherSitesHint" : "facts.everySiteHint")}
        addLabel={t("facts.addSite")}
        blank={BLANK_SITE}
        columns={[
          { key: "kind", header: t("facts.siteKind"), kind: "select", options: kinds },
          { key: "name", header: t("facts.siteName"), kind: "text" },
          { key: "address", header: t("facts.siteAddress"), kind: "text", width: "wide" },
          { key: "activity", header: t("facts.siteActivity"), kind: "text" },
          { key: "headcount", header: t("facts.siteHeadcount"), kind: "number", width: "narrow" },
          ...(maySample
            ? [
                {
                  key: "similarGroup",
                  header: t("facts.siteGroup"),
                  kind: "number" as const,
                  width: "narrow" as const,
                  optional: true,
                },
              ]
            : []),
        ]}
      />
      {listed.length > 0 && (
        <CheckboxesField name="goneSiteIds" label={t("facts.goneSites")} columns={2} options={names} />
      )}
      <TextAreaField name="scope" label={t("facts.scope")} rows={2} />
      <TextAreaField name="scopeEn" label={t("facts.scopeEn")} hint={t("facts.scopeEnHint")} rows={2} />
      <ComplexityField name="complexity" label={t("facts.complexity")} asked={complexity} />
      <TextAreaField
        name="difference"
        label={t("facts.difference")}
        hint={t("facts.differenceHint")}
        rows={2}
      />
    </ApiForm>
  );
}
