import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { RuleLint } from "@/components/rule-lint/rule-lint";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { permissionScope } from "@/lib/domain/access/can";
import { requireActor } from "@/lib/http/read";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lint"))("title") };
}

export default async function RuleLintPage() {
  if (!permissionScope(await requireActor(), "rule:lint").ok) notFound();
  const t = await getTranslations("lint");
  return (
    <>
      <PageHeader title={t("title")} action={<LinkButton href="/rules">{t("back")}</LinkButton>}>
        {t("about")}
      </PageHeader>
      <RuleLint />
    </>
  );
}
