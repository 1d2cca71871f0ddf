import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TableView } from "@/components/list/table-view";
import { PageHeader } from "@/components/ui/page-header";
import type { Search } from "@/lib/domain/list/table-query";
import { apiOperations } from "@/lib/http/openapi/operations-told";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("apiDocs"))("title") };
}

export const dynamic = "force-dynamic";

/** The OpenAPI document as a page: every operation, who may, what it takes. */
export default async function ApiDocsPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const t = await getTranslations("apiDocs");
  return (
    <>
      <PageHeader title={t("title")}>
        {t("explain")}{" "}
        <a className="text-accent underline" href="/api/v1/openapi.json">
          openapi.json
        </a>
      </PageHeader>
      <TableView
        place={{ path: "/api-docs", search: await searchParams }}
        search={{ label: t("search"), of: ({ path, name }) => [path, name] }}
        filters={[
          { key: "method", label: t("method"), of: ({ method }) => method, told: (method) => method },
          {
            ...{ key: "permission", label: t("permission") },
            of: ({ permission }) => permission,
            told: (permission) => permission,
          },
        ]}
        caption={t("title")}
        rows={apiOperations()}
        rowKey={(operation) => operation.name}
        columns={[
          {
            key: "call",
            header: t("call"),
            names: true,
            order: ({ method, path }) => `${path} ${method}`,
            cell: ({ method, path }) => (
              <code className="break-all">
                {method} /api/v1{path}
              </code>
            ),
          },
          { key: "name", header: t("name"), order: ({ name }) => name, cell: ({ name }) => name },
          {
            key: "permission",
            header: t("permission"),
            order: ({ permission }) => permission,
            cell: ({ permission }) => permission,
          },
          {
            key: "input",
            header: t("input"),
            cell: ({ input }) => (
              <details>
                <summary>{t("schema")}</summary>
                <pre className="max-w-xl overflow-x-auto text-sm">{input}</pre>
              </details>
            ),
          },
        ]}
      />
    </>
  );
}
