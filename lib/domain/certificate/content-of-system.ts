import { criteriaOfScheme } from "../case/combined-rules";
import { everyRulesOfCase, rulesOfScheme, type CaseBound } from "../case/rules-of-case";
import type { CertificateContent } from "./certificate-content";

/**
 * What the certificate of one system says: names, address, scope and sites are shared by all certificates of a
 * combined audit, the criteria are its own (4.1, 11.1).
 */
export const contentOfSystem = (
  head: CaseBound,
  scheme: string,
  shared: CertificateContent,
): CertificateContent =>
  head.combined.length === 0
    ? shared
    : {
        ...shared,
        criteria: [...criteriaOfScheme(rulesOfScheme(head, scheme), everyRulesOfCase(head), shared.criteria)],
      };
