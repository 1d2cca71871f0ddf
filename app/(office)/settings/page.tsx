import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BodySettingsForm } from "@/components/setting/body-settings-form";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/lib/http/read";
import { readBody } from "@/lib/usecases/setting/queries/read-body";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** The certification body as its documents name it. */
export default async function SettingsPage() {
  const { version, body } = await read(readBody, {});
  const t = await getTranslations("settings");
  return (
    <>
      <PageHeader title={t("title")}>{t("explain")}</PageHeader>
      <BodySettingsForm key={version} version={version} body={body} />
    </>
  );
}
