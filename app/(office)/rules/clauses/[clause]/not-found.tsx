import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clause.unknown"))("title") };
}

export default async function NotFound() {
  const t = await getTranslations("clause.unknown");
  return (
    <>
      <PageHeader title={t("title")}>{t("text")}</PageHeader>
      <LinkButton href="/rules" variant="primary">
        {t("back")}
      </LinkButton>
    </>
  );
}
