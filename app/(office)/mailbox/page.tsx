import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { read } from "@/lib/http/read";
import { listMail } from "@/lib/usecases/mailbox/queries/list-mail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mailbox"))("title") };
}

type Props = Readonly<{ searchParams: Promise<{ before?: string | string[] }> }>;

/** What would have left if a mail server were set. */
export default async function MailboxPage({ searchParams }: Props) {
  const { before } = await searchParams;
  const { mails, next } = await read(listMail, { before: typeof before === "string" ? before : null });
  const t = await getTranslations("mailbox");
  return (
    <>
      <PageHeader title={t("title")}>{t("explain")}</PageHeader>
      <DataTable
        caption={t("caption")}
        rows={mails}
        rowKey={(mail) => mail.id}
        empty={<EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>}
        columns={[
          { key: "at", header: t("at"), tight: true, cell: (mail) => <Moment at={mail.createdAt} /> },
          { key: "recipient", header: t("recipient"), cell: (mail) => mail.recipient },
          {
            key: "subject",
            header: t("subject"),
            names: true,
            cell: (mail) => (
              <details>
                <summary>{mail.subject}</summary>
                <p className="mt-2 font-normal break-words whitespace-pre-line">{mail.text}</p>
              </details>
            ),
          },
        ]}
      />
      <Pagination next={next === null ? undefined : `/mailbox?before=${next}`} />
    </>
  );
}
