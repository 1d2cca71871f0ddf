import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { clauseHref } from "@/lib/domain/clause-address";
import { ClausePage } from "@/components/clause/clause-page";
import { inLanguage, numberInLanguage } from "@/components/clause/said";
import { clauseAt, resolveClauses } from "@/rules/clauses/clause-index";
import { showClause } from "@/rules/clauses/clause-shown";

type PageProps = Readonly<{ params: Promise<{ clause: string }> }>;

const asked = async ({ params }: PageProps): Promise<string> => decodeURIComponent((await params).clause);

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const entry = clauseAt(await asked(props));
  if (entry === null) return {};
  const locale = await getLocale();
  return { title: `${numberInLanguage(entry.number, locale)} ${inLanguage(entry.title, locale)}` };
}

/** Pure data: no query. A number nobody wrote down leads to the nearest clause above it, if there is one. */
export default async function Page(props: PageProps) {
  const clause = await asked(props);
  const entry = clauseAt(clause);
  if (entry !== null) return <ClausePage clause={showClause(entry)} />;
  const near = resolveClauses(clause.replaceAll("_", " ")).find((part) => part.entry !== null)?.entry;
  if (!near) notFound();
  redirect(clauseHref(near.number));
}
