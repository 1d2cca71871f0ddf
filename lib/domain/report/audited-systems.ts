import { criteriaOfScheme } from "../case/combined-rules";
import { everyRulesOfCase, type CaseBound } from "../case/rules-of-case";
import type { AuditedSystem } from "./report-record";

/** The systems of a case, each with the criteria that concern its certificate (4.1, 11.1). */
export const auditedSystems = (head: CaseBound): readonly AuditedSystem[] => {
  const every = everyRulesOfCase(head);
  const criteria = every.flatMap((each) => each.criteria.map(({ list }) => list.id));
  return every.map((each) => ({
    scheme: each.scheme,
    criteria: criteriaOfScheme(each, every, criteria),
  }));
};

/** The nonconformities against the criteria of one system; a criterion that no system has touches all (11.1). */
export const touching = <R extends Readonly<{ criterion: string }>>(
  rows: readonly R[],
  systems: readonly AuditedSystem[],
  scheme: string,
): readonly R[] =>
  rows.filter(({ criterion }) => {
    const owners = systems.filter(({ criteria }) => criteria.includes(criterion));
    return owners.length === 0 || owners.some((system) => system.scheme === scheme);
  });
