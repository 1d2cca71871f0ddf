import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

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
