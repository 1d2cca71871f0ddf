import { useTranslations } from "next-intl";
import { ListView, type ListPage } from "@/components/list/list-view";
import type { Column } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate } from "@/components/ui/filter-bar";
import type { ListLook } from "@/lib/domain/list/list-look";
import type { MailListForm } from "@/lib/domain/mailbox/mail-list-form";

type Mail = Readonly<{ id: string; recipient: string; subject: string; text: string; createdAt: string }>;

const columnsOf = (t: ReturnType<typeof useTranslations>): readonly Column<Mail>[] => [
  { key: "at", header: t("mailbox.at"), tight: true, cell: (mail) => <Moment at={mail.createdAt} /> },
  {
    key: "recipient",
    header: t("mailbox.recipient"),
    cell: (mail) => <span className="break-all">{mail.recipient}</span>,
  },
  {
    key: "subject",
    header: t("mailbox.subject"),
    names: true,
    cell: (mail) => (
      <details>
        <summary>{mail.subject}</summary>
        <p className="mt-2 font-normal break-words whitespace-pre-line">{mail.text}</p>
      </details>
    ),
  },
];

type MailListProps = Readonly<{ form: MailListForm; look: ListLook; page: ListPage<Mail> }>;

/** Mails of the demonstration, each with its text where it is opened. */
export function MailList({ form, look, page }: MailListProps) {
  const t = useTranslations();
  return (
    <ListView
      asked={{ list: "mailbox", path: "/mailbox", form }}
      caption={t("mailbox.caption")}
      page={page}
      look={look}
      columns={columnsOf(t)}
      rowKey={(mail) => mail.id}
      search={{ name: "q", label: t("mailbox.search") }}
      filters={
        <>
          <FilterDate name="from" label={t("list.from")} value={form.from} />
          <FilterDate name="to" label={t("list.to")} value={form.to} />
        </>
      }
      empty={<EmptyState title={t("mailbox.empty")}>{t("mailbox.emptyWhy")}</EmptyState>}
    />
  );
}
