import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TokenForm } from "@/components/token/token-form";
import { TokenTable } from "@/components/token/token-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { listTokens } from "@/lib/usecases/token/queries/list-tokens";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tokens"))("title") };
}

/** The reader's own access tokens. */
export default async function TokensPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const { tokens, permissions } = await read(listTokens, {});
  const t = await getTranslations("tokens");
  return (
    <>
      <PageHeader title={t("title")}>{t("explain")}</PageHeader>
      <TokenTable tokens={tokens} place={{ path: "/account/tokens", search: await searchParams }} />
      <Section title={t("create")}>
        <TokenForm permissions={permissions} live={tokens.map(({ id }) => id)} />
      </Section>
    </>
  );
}
