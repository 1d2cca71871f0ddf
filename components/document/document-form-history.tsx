import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Moment } from "@/components/ui/date";

export type DocumentFormRow = Readonly<{
  number: number;
  code: string;
  formVersion: string;
  texts: readonly Readonly<{ path: string; zh: string; en: string }>[];
  note: string;
  savedByName: string;
  savedAt: string;
}>;

/** How a form read before, and who worded it when. */
export function DocumentFormHistory({ rows }: Readonly<{ rows: readonly DocumentFormRow[] }>) {
  const t = useTranslations("document.form");
  return (
    <>
      <h3 className="mb-2 font-semibold">{t("history")}</h3>
      <DataTable
        caption={t("history")}
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: "code", header: t("code"), cell: ({ code, formVersion }) => `${code}（${formVersion}）` },
          {
            key: "texts",
            header: t("own"),
            cell: ({ texts }) =>
              texts.length === 0 ? (
                t("none")
              ) : (
                <details>
                  <summary>{t("count", { count: texts.length })}</summary>
                  {texts.map(({ path, zh, en }) => (
                    <p key={path} className="mt-2 max-w-[70ch] text-sm whitespace-pre-line">
                      <span lang="zh-CN">{zh}</span>
                      {"\n"}
                      <span lang="en">{en}</span>
                    </p>
                  ))}
                </details>
              ),
          },
          { key: "note", header: t("note"), cell: ({ note }) => note },
          { key: "by", header: t("by"), cell: ({ savedByName }) => savedByName },
          { key: "at", header: t("at"), tight: true, cell: ({ savedAt }) => <Moment at={savedAt} /> },
        ]}
      />
    </>
  );
}
