import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicFrame } from "@/components/frame/public-frame";
import { LinkButton } from "@/components/ui/button";
import { readTheme } from "@/lib/i18n/theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("frame.notFound");
  return (
    <PublicFrame theme={await readTheme()} width="narrow">
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-2 mb-6 text-muted">{t("text")}</p>
      <LinkButton href="/" variant="primary">
        {t("home")}
      </LinkButton>
    </PublicFrame>
  );
}
