import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("frame.notFound"))("title") };
}

/** What is not there, or not for this reader, told within the frame of the office. */
export default async function NotFound() {
  const t = await getTranslations("frame.notFound");
  return (
    <>
      <PageHeader title={t("title")}>{t("text")}</PageHeader>
      <LinkButton href="/" variant="primary">
        {t("home")}
      </LinkButton>
    </>
  );
}
