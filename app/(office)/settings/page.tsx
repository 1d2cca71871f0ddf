import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BodySettingsForm } from "@/components/setting/body-settings-form";
import { CertificateNumberForm } from "@/components/setting/certificate-number-form";
import { LogoForm } from "@/components/setting/logo-form";
import { LogoHistory } from "@/components/setting/logo-history";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { read } from "@/lib/http/read";
import { readBody } from "@/lib/usecases/setting/queries/read-body";
import { readBodyLogo } from "@/lib/usecases/body-logo/queries/read-logo";
import { readCertificateNumber } from "@/lib/usecases/setting/queries/read-certificate-number";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** The certification body as its documents name it, and how it numbers its certificates. */
export default async function SettingsPage() {
  const { version, body } = await read(readBody, {});
  const { version: numberVersion, number, ...source } = await read(readCertificateNumber, {});
  const logo = await read(readBodyLogo, {});
  const t = await getTranslations("settings");
  return (
    <>
      <PageHeader title={t("title")}>{t("explain")}</PageHeader>
      <div className="mb-10">
        <BodySettingsForm version={version} body={body} />
      </div>
      <Section id="logo" title={t("logo.title")}>
        <p className="mb-4 max-w-[880px] text-muted">{t("logo.explain")}</p>
        <LogoHistory rows={logo.logos} />
        <div className="mt-4">
          <LogoForm key={logo.version} version={logo.version} />
        </div>
      </Section>
      <Section id="certificate-number" title={t("number.title")}>
        <p className="mb-4 max-w-[880px] text-muted">{t("number.explain")}</p>
        <CertificateNumberForm version={numberVersion} number={number} source={source} />
      </Section>
      <Section id="calendar" title={t("calendar.title")}>
        <p className="mb-4 max-w-[880px] text-muted">{t("calendar.explain")}</p>
        <LinkButton href="/settings/calendar">{t("calendar.open")}</LinkButton>
      </Section>
    </>
  );
}
