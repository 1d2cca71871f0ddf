import type { Clause } from "../core/clause";

export type TeamRules = {
  /** The register an auditor must stand in, as that register's system code. */
  readonly registration: {
    readonly clause: Clause;
    readonly system: string;
    /** Registers of the systems audited together with it: each auditor stands in one of them, the team in all. */
    readonly alongside?: { readonly clause: Clause; readonly systems: readonly string[] };
  };
  readonly leader: { readonly clause: Clause };
  readonly fullTime: { readonly clause: Clause };
  readonly interns: { readonly clause: Clause };
  readonly codes: { readonly clause: Clause };
  readonly oneBody: { readonly clause: Clause };
  /** Months before the audit in which no tie with the client may have existed. */
  readonly impartiality: { readonly clause: Clause; readonly months: number };
  readonly separation: { readonly clause: Clause };
  readonly time: { readonly clause: Clause };
  readonly replacement: { readonly clause: Clause };
  readonly interpretations: readonly string[];
};
