import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { DataTable } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { fieldValueTold } from "@/lib/i18n/field-told";

type Token = Readonly<{
  id: string;
  name: string;
  prefix: string;
  scopes: readonly string[];
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
}>;

/** The tokens that still open something. */
export function TokenTable({ tokens }: Readonly<{ tokens: readonly Token[] }>) {
  const t = useTranslations("tokens");
  const sentences = useTranslations();
  const instant = (at: string | null, none: string) => (at === null ? none : <Moment at={at} />);
  return (
    <DataTable
      caption={t("caption")}
      rows={tokens}
      rowKey={(token) => token.id}
      empty={<EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>}
      columns={[
        { key: "name", header: t("name"), names: true, cell: (token) => token.name },
        { key: "prefix", header: t("prefix"), cell: (token) => <code>{token.prefix}…</code> },
        {
          key: "scopes",
          header: t("scopes"),
          cell: ({ scopes }) =>
            scopes.length === 0 ? t("all") : fieldValueTold(sentences, "scopes", scopes),
        },
        {
          key: "createdAt",
          header: t("createdAt"),
          tight: true,
          cell: (token) => <Moment at={token.createdAt} />,
        },
        {
          key: "expiresAt",
          header: t("expiresAt"),
          tight: true,
          cell: (token) => instant(token.expiresAt, t("noEnd")),
        },
        {
          key: "lastUsedAt",
          header: t("lastUsedAt"),
          tight: true,
          cell: (token) => instant(token.lastUsedAt, t("never")),
        },
        {
          key: "actions",
          header: t("actions"),
          silent: true,
          cell: (token) => (
            <ActButton
              label={t("revoke")}
              title={t("revokeTitle", { name: token.name })}
              consequence={t("revokeConsequence")}
              endpoint={`/api/v1/tokens/${token.id}`}
              method="DELETE"
              body={{}}
              variant="danger"
            />
          ),
        },
      ]}
    />
  );
}
