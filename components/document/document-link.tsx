import { useTranslations } from "next-intl";
import { hasWord } from "@/lib/domain/document/document-formats";

export type LinkedDocument = Readonly<{ id: string; kind: string; title: string }>;

type DocumentLinkProps = Readonly<{
  document: LinkedDocument;
  /** What the link says where the title says too much. */
  label?: string;
  isSuperseded?: boolean;
}>;

/** A document to open as PDF in the browser's own viewer and, beside it, to take as Word. */
export function DocumentLink({ document, label, isSuperseded = false }: DocumentLinkProps) {
  const t = useTranslations("document");
  const { id, kind, title } = document;
  const href = `/api/v1/documents/${id}/file`;
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-3">
      <a
        className={isSuperseded ? "link min-w-0 break-all line-through" : "link min-w-0 break-all"}
        href={href}
        target="_blank"
        rel="noreferrer"
      >
        {label ?? title}
      </a>
      {hasWord(kind) && (
        <a
          className="link text-sm"
          href={`${href}?format=docx`}
          aria-label={t("asWord", { title: title.replace(/\.pdf$/u, "") })}
        >
          Word
        </a>
      )}
    </span>
  );
}
