import { distinctBy, place, type Disagreement } from "../check";
import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";

type Where = XrayFile["names"][number]["where"];

export const PARTS: Readonly<Record<Where, PlacePart>> = {
  application: "application",
  contract: "contract",
  plan: "plan",
  report: "organisation",
  certificate: "certificate",
  records: "records",
};

/** Where the report tells of the client itself. */
export const OWN_PARTS: readonly PlacePart[] = [
  "organisation",
  "scope-statement",
  "places",
  "evaluation-planning",
];

/** What stands in several papers and must be one and the same: each other wording against the first. */
export const differing = <Row extends { where: Where }>(
  rows: readonly Row[],
  said: (row: Row) => string,
  same: (text: string) => string,
): readonly Disagreement[] => {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  return distinctBy(
    others.filter((row) => same(said(row)) !== same(said(first))),
    (row) => same(said(row)),
  ).map((row) => ({
    facts: { one: said(first), other: said(row) },
    places: [
      place(PARTS[first.where], said(first), first.where),
      place(PARTS[row.where], said(row), row.where),
    ],
  }));
};
