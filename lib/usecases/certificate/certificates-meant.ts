import type { CaseHead } from "@/lib/data/case-store";
import { rulesOfScheme, schemesOfCase } from "@/lib/domain/case/rules-of-case";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { contentOfSystem } from "@/lib/domain/certificate/content-of-system";
import { isStanding, type Taken } from "@/lib/domain/decision/decision-round";
import { criteriaNames } from "../document/document-head";

/** One certificate of a combined audit by what is its own: system, rule and criteria (4.1, 11.1). */
export type MeantCertificate = Readonly<{
  scheme: string;
  system: Readonly<{ zh: string; en: string }>;
  ruleDocument: string;
  criteria: readonly string[];
}>;

/**
 * The certificates a content is meant for, one for each system that was not refused in this round; none are told apart
 * where a case has one system alone.
 */
export const certificatesMeant = (
  head: CaseHead,
  shared: CertificateContent,
  taken: readonly Taken[],
): readonly MeantCertificate[] =>
  head.combined.length === 0
    ? []
    : schemesOfCase(head)
        .filter(
          ({ scheme }) =>
            !taken.some((one) => isStanding(head, one) && one.scheme === scheme && one.outcome === "refuse"),
        )
        .map(({ scheme }) => {
          const rules = rulesOfScheme(head, scheme);
          const { criteria } = contentOfSystem(head, scheme, shared);
          return {
            ...{ scheme, system: rules.system },
            ruleDocument: `${rules.documentNumber} ${rules.edition}`,
            criteria: criteriaNames(rules, criteria),
          };
        });
