import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailList } from "@/components/mailbox/mail-list";
import { PageHeader } from "@/components/ui/page-header";
import { readListForm } from "@/lib/domain/list/list-form";
import { mailListForm } from "@/lib/domain/mailbox/mail-list-form";
import { readListLook } from "@/lib/http/list-look";
import { read } from "@/lib/http/read";
import { listMail } from "@/lib/usecases/mailbox/queries/list-mail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mailbox"))("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** What would have left if a mail server were set. */
export default async function MailboxPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = readListForm(mailListForm, await searchParams);
  const page = await read(listMail, form);
  const t = await getTranslations("mailbox");
  return (
    <>
      <PageHeader title={t("title")}>{t("explain")}</PageHeader>
      <MailList form={form} page={page} look={await readListLook("mailbox")} />
    </>
  );
}
