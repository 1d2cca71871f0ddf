import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { RegisterForm } from "@/components/client/register-form";
import { Messages } from "@/components/frame/messages";
import { countryOptions } from "@/lib/i18n/country-options";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("client");
  return { title: t("register.title") };
}

export default async function RegisterPage() {
  const t = await getTranslations("client.register");
  return (
    <Messages nouns={["client"]}>
      <h1 className="mb-2 text-xl">{t("title")}</h1>
      <p className="mb-2 max-w-[72ch] text-muted">{t("why")}</p>
      <p className="mb-8">
        <Link className="link" href="/sign-in">
          {t("haveAccount")}
        </Link>
      </p>
      <RegisterForm countries={countryOptions(await getLocale())} />
    </Messages>
  );
}
