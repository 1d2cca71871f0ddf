import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import type { PlainDate } from "@/rules/core/plain-date";

type SignedVersion = Readonly<{
  number: number;
  contentSha256: string;
  signedOn: PlainDate;
  signedBy: string;
  documentId: string;
}>;

/** What the leader signed, each time, with the hash it was bound to; two of them can be laid beside each other. */
export function SignedVersions({
  base,
  versions,
}: Readonly<{ base: string; versions: readonly SignedVersion[] }>) {
  const t = useTranslations("report");
  return (
    <ol className="flex flex-col gap-3">
      {versions.map(({ number, contentSha256, signedOn, signedBy, documentId }) => (
        <li key={number} className="border-b border-line pb-3">
          <p className="flex flex-wrap gap-x-4">
            <span className="font-medium">{t("signedVersion", { number })}</span>
            <span>{signedBy}</span>
            <PlainDay date={signedOn} />
            <a className="text-accent underline" href={`/api/v1/documents/${documentId}/file`}>
              {t("readPaper")}
            </a>
            {number > 1 && (
              <Link className="text-accent underline" href={`${base}/signed/${number}`}>
                {t("compareWith", { number: number - 1 })}
              </Link>
            )}
          </p>
          <p className="font-mono text-xs break-all text-muted">SHA-256 {contentSha256}</p>
        </li>
      ))}
    </ol>
  );
}
