import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EditionPage } from "@/components/clause/edition-page";
import { inLanguage } from "@/components/clause/said";
import { editionSlug } from "@/lib/domain/edition-address";
import { currentMoment } from "@/lib/http/moment";
import { schemeHistories } from "@/rules/schemes/registry";
import { schemeEditions } from "@/rules/schemes/scheme-editions";

type PageProps = Readonly<{ params: Promise<{ edition: string }> }>;

/** The edition an address names; one known by its day only has no page: there is nothing to show. */
const editionAt = async (params: PageProps["params"]) => {
  const slug = decodeURIComponent((await params).edition);
  const rules = schemeHistories.flatMap(({ held }) => held).find((each) => editionSlug(each) === slug);
  return rules ?? notFound();
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { title, edition } = await editionAt(params);
  const t = await getTranslations("clause");
  return { title: t("editionTables", { title: inLanguage(title, await getLocale()), edition }) };
}

export default async function Page({ params }: PageProps) {
  const rules = await editionAt(params);
  const { today } = await currentMoment();
  const listed = schemeEditions(today).find(
    ({ scheme, edition }) => scheme === rules.scheme && edition === rules.edition,
  );
  return listed === undefined ? notFound() : <EditionPage rules={rules} listed={listed} today={today} />;
}
