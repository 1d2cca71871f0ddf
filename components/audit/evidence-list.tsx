import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { StoredPicture } from "@/components/ui/stored-picture";
import type { EvidenceRow } from "@/lib/domain/audit/evidence-form";
import { isShownPicture } from "@/lib/domain/file/file-types";
import { formatBytes } from "@/lib/i18n/format";

/** What the audits rest on besides words: every photo and file by clause and unit, to be opened. */
export function EvidenceList({ files }: Readonly<{ files: readonly EvidenceRow[] }>) {
  const t = useTranslations("conduct.evidence");
  return (
    <Section title={t("title")} action={<ClauseLink clause="5.6.1" />}>
      {files.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ul>
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-center gap-x-4 border-b border-line py-1.5">
              <span className="w-40">
                {[file.clause, file.unit].filter((part) => part !== "").join(" · ")}
              </span>
              <a
                href={`/api/v1/files/${file.fileId}`}
                className="flex min-w-0 items-center gap-3 break-all text-accent hover:underline"
              >
                {isShownPicture(file.type) && (
                  <StoredPicture
                    src={`/api/v1/files/${file.fileId}`}
                    alt=""
                    className="h-16 w-24 shrink-0 rounded-sm border border-line object-cover"
                  />
                )}
                {file.name}
              </a>
              <span className="text-sm text-muted">
                {t("of", { name: file.person, size: formatBytes(file.size), hash: file.sha256.slice(0, 12) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
