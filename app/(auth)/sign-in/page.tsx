import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PublicFrame } from "@/components/frame/public-frame";
import { currentCaller } from "@/lib/auth/current-actor";
import { readTheme } from "@/lib/i18n/theme";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signIn.title") };
}

/** Only addresses of this site: a link in a mail must not lead through the sign-in to somewhere else. */
const ownAddress = (next: unknown): string =>
  typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/";

export default async function SignInPage({
  searchParams,
}: Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>) {
  const next = ownAddress((await searchParams)["next"]);
  const { actor } = await currentCaller();
  if (actor !== null) redirect(next);
  const t = await getTranslations("account");
  return (
    <PublicFrame theme={await readTheme()} width="narrow" nouns={["account"]}>
      <h1 className="mb-6 text-xl">{t("signIn.title")}</h1>
      <SignInForm next={next} />
    </PublicFrame>
  );
}
