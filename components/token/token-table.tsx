import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { TableView } from "@/components/list/table-view";
import { Moment } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import type { TablePlace } from "@/lib/domain/list/table-query";
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
export function TokenTable({ tokens, place }: Readonly<{ tokens: readonly Token[]; place: TablePlace }>) {
  const t = useTranslations("tokens");
  const sentences = useTranslations();
  const instant = (at: string | null, none: string) => (at === null ? none : <Moment at={at} />);
  const scopesTold = ({ scopes }: Token) =>
    scopes.length === 0 ? t("all") : fieldValueTold(sentences, "scopes", scopes);
  return (
    <TableView
      place={place}
      caption={t("caption")}
      rows={tokens}
      rowKey={(token) => token.id}
      empty={<EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>}
      search={{ label: t("search"), of: (token) => [token.name, token.prefix, scopesTold(token)] }}
      columns={[
        {
          key: "name",
          header: t("name"),
          names: true,
          order: (token) => token.name,
          cell: (token) => token.name,
        },
        { key: "prefix", header: t("prefix"), cell: (token) => <code>{token.prefix}…</code> },
        {
          key: "scopes",
          header: t("scopes"),
          order: scopesTold,
          cell: scopesTold,
        },
        {
          key: "createdAt",
          header: t("createdAt"),
          tight: true,
          order: (token) => token.createdAt,
          cell: (token) => <Moment at={token.createdAt} />,
        },
        {
          key: "expiresAt",
          header: t("expiresAt"),
          tight: true,
          order: (token) => token.expiresAt,
          cell: (token) => instant(token.expiresAt, t("noEnd")),
        },
        {
          key: "lastUsedAt",
          header: t("lastUsedAt"),
          tight: true,
          order: (token) => token.lastUsedAt,
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
