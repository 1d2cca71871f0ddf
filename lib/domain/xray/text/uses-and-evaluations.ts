import type { PlainDate } from "@/rules/core/plain-date";
import { organisationNames } from "./organisation-names";
import { writtenDates } from "./written-dates";

/** What a text says was done with an organisation on a day: bound by contract, its contract reviewed, itself evaluated. */
export type Dealing = Readonly<{
  name: string;
  kind: "contract" | "contract-review" | "evaluation";
  date: PlainDate;
  said: string;
}>;

const KINDS = [
  ["contract-review", /合同评审|订单评审|评审(?:日期|时间|记录)/u],
  [
    "evaluation",
    /(?:供方|供应商|外包方|承包方|合格供方)[^。；;]{0,12}(?:评价|评定|考察)|评价(?:日期|时间)|(?:进行|实施|完成)了?[^。；;]{0,6}(?:评价|评定)/u,
  ],
  ["contract", /签订|签署|订立|合同签定|签约/u],
] as const;

type Reading = Readonly<{ name: string | null; kind: Dealing["kind"] | null; found: readonly Dealing[] }>;

const kindOf = (clause: string): Dealing["kind"] | null =>
  KINDS.find(([, words]) => words.test(clause))?.[0] ?? null;

/**
 * Reads a text clause by clause: a day belongs to the organisation and the act named with it, or last before it.
 * "2026.3.1与甲公司签订合同，评审日期：2026.3.2": a contract of 1 March and its review of 2 March, both of 甲公司.
 */
export const dealingsIn = (text: string): readonly Dealing[] =>
  text.split(/[。；;，,\n]/u).reduce<Reading>(
    (before, clause) => {
      const named = organisationNames(clause).at(-1) ?? before.name;
      const kind = kindOf(clause) ?? (named === before.name ? before.kind : null);
      const date = writtenDates(clause).find((written) => written.date !== null)?.date ?? null;
      if (named === null || kind === null || date === null) return { ...before, name: named, kind };
      return {
        name: named,
        kind: null,
        found: [...before.found, { name: named, kind, date, said: clause.trim() }],
      };
    },
    { name: null, kind: null, found: [] },
  ).found;
