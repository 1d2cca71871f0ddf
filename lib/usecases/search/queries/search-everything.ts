import { z } from "zod";
import { searchStore } from "@/lib/data/search-store";
import { permissionScope } from "@/lib/domain/access/can";
import type { Permission } from "@/lib/domain/access/permissions";
import { clauseHref } from "@/lib/domain/clause-address";
import { optionalLine } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import type { Context } from "../../framework/context";
import { defineQuery } from "../../framework/define-use-case";
import { findClauses } from "@/rules/clauses/find-clauses";

/** Two characters and up: a single one finds half the register. */
const LEAST = 2;

/** A clause is found by many words; past these the page of the rules finds better. */
const MOST_CLAUSES = 8;

type Result = Readonly<{
  href: string;
  title: string;
  kind: string;
  detail: string;
  /** The detail in both languages, where it does not stand in the record. */
  said?: Readonly<{ zh: string; en: string }>;
}>;
type Found = Readonly<{ id: string; title: string; detail: string }>;

const as = (kind: string, base: string, found: readonly Found[]): readonly Result[] =>
  found.map(({ id, title, detail }) => ({ href: `${base}/${encodeURIComponent(id)}`, title, kind, detail }));

const clauses = (q: string): readonly Result[] =>
  findClauses(q)
    .slice(0, MOST_CLAUSES)
    .map(({ number, title, zh, en, isItem }) => ({
      href: clauseHref(number),
      title: number,
      kind: "clause",
      detail: isItem ? zh : title.zh,
      said: isItem ? { zh, en } : title,
    }));

const scopeOf = ({ actor }: Context, permission: Permission) => {
  const scope = permissionScope(actor, permission);
  return scope.ok ? scope.value : null;
};

/** Finds cases, clients, people and certificates by name or number, each noun in the actor's own scope, and the
 * clauses of the rules, which are open to everybody. */
export const searchEverything = defineQuery({
  name: "search.everything",
  permission: "signed-in",
  path: "/search",
  input: z.object({ q: optionalLine(100) }),
  async run(context, { q }) {
    if (Array.from(q).length < LEAST) return accepted({ results: [] });
    const { db } = context;
    const cases = scopeOf(context, "case:read");
    const clients = scopeOf(context, "client:confirm");
    const people = scopeOf(context, "person:read");
    const results = [
      ...(cases === null ? [] : as("case", "/cases", await searchStore.cases(db, cases, q))),
      ...(clients === null ? [] : as("client", "/clients", await searchStore.clients(db, clients, q))),
      ...(people === null ? [] : as("person", "/people", await searchStore.people(db, q))),
      ...as("certificate", "/certificates", await searchStore.certificates(db, q)),
      ...clauses(q),
    ];
    return accepted({ results });
  },
});
