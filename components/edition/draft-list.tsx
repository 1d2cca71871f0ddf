import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/components/clause/said";
import { TableView } from "@/components/list/table-view";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Status, type Tone } from "@/components/ui/status";
import type { EditionDraft } from "@/lib/domain/edition/edition-draft";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { formatDateTime } from "@/lib/i18n/format";
import type { Said } from "@/rules/schemes/clause-text";

export type DraftListed = Omit<EditionDraft, "values"> & Readonly<{ title: Said; changed: number }>;

export const STATUS_TONES: Readonly<Record<EditionDraft["status"], Tone>> = {
  draft: "info",
  released: "ok",
  discarded: "neutral",
};

type DraftListProps = Readonly<{ drafts: readonly DraftListed[]; place: TablePlace }>;

/** Every draft of an edition, and how far it has come. */
export function DraftList({ drafts, place }: DraftListProps) {
  const t = useTranslations("edition");
  const locale = useLocale();
  return (
    <TableView
      place={place}
      caption={t("drafts")}
      rows={drafts}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("none")}>{t("noneHint")}</EmptyState>}
      filters={[
        {
          key: "status",
          label: t("status"),
          of: ({ status }) => status,
          told: (status) => t(`statuses.${status}`),
        },
      ]}
      columns={[
        {
          key: "edition",
          header: t("edition"),
          tight: true,
          order: ({ edition }) => edition,
          cell: ({ id, edition }) => (
            <Link className="link" href={`/rules/drafts/${id}`}>
              {edition}
            </Link>
          ),
        },
        {
          key: "scheme",
          header: t("scheme"),
          order: ({ title }) => inLanguage(title, locale),
          cell: ({ title }) => inLanguage(title, locale),
        },
        { key: "parent", header: t("parent"), tight: true, cell: ({ parentEdition }) => parentEdition },
        {
          key: "from",
          header: t("effectiveFrom"),
          tight: true,
          order: ({ effectiveFrom }) => effectiveFrom,
          cell: ({ effectiveFrom }) => <PlainDay date={effectiveFrom} />,
        },
        {
          key: "changed",
          header: t("changedCount"),
          align: "end",
          order: ({ changed }) => changed,
          cell: ({ changed }) => changed,
        },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => <Status tone={STATUS_TONES[status]}>{t(`statuses.${status}`)}</Status>,
        },
        {
          key: "saved",
          header: t("saved"),
          order: ({ savedAt }) => savedAt,
          cell: ({ savedByName, savedAt }) =>
            t("savedBy", { name: savedByName, at: formatDateTime(savedAt) }),
        },
      ]}
    />
  );
}
