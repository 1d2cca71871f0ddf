import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AddClientForm } from "@/components/client/add-client-form";
import { PageHeader } from "@/components/ui/page-header";
import { countryOptions } from "@/lib/i18n/country-options";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("client");
  return { title: t("add.title") };
}

export default async function NewClientPage() {
  const t = await getTranslations("client");
  return (
    <>
      <PageHeader title={t("add.title")} crumbs={[{ href: "/clients", label: t("title") }]}>
        {t("add.why")}
      </PageHeader>
      <AddClientForm countries={countryOptions(await getLocale())} />
    </>
  );
}
