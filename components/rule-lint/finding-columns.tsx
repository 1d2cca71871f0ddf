import type { useTranslations } from "next-intl";
import type { Column } from "@/components/ui/data-table";
import type { LintFinding } from "@/components/rule-lint/lint-answer";

/** What the words should agree with; a scheme is named in the reader's language. */
const refersTo = (finding: LintFinding, t: ReturnType<typeof useTranslations<"lint">>): string => {
  const { code, refersTo: other } = finding;
  if (other === undefined) return "";
  return code === "foreign-word" && t.has(`schemes.${other}`) ? t(`schemes.${other}`) : other;
};

export const findingColumns = (
  t: ReturnType<typeof useTranslations<"lint">>,
): readonly Column<LintFinding>[] => [
  { key: "line", header: t("columns.line"), cell: ({ line }) => line, align: "end", tight: true },
  { key: "clause", header: t("columns.clause"), cell: ({ clause }) => clause, tight: true },
  {
    key: "code",
    header: t("columns.code"),
    cell: ({ code }) => t(`codes.${code}`),
    names: true,
    tight: true,
  },
  { key: "text", header: t("columns.text"), cell: ({ text }) => text },
  { key: "refersTo", header: t("columns.refersTo"), cell: (finding) => refersTo(finding, t) },
];
