import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/date";
import { changeTold } from "@/lib/i18n/log-change";
import type { FieldDifference } from "@/lib/domain/report/section-difference";

export type SectionVersion = Readonly<{
  number: number;
  savedBy: string;
  savedAt: string;
  changes: readonly FieldDifference[];
}>;

/** Every save of a section, the newest first: who, when, and which lines it took away and added. */
export function SectionHistory({ versions }: Readonly<{ versions: readonly SectionVersion[] }>) {
  const t = useTranslations("report");
  if (versions.length === 0) return <p className="text-muted">{t("noHistory")}</p>;
  return (
    <ol className="flex flex-col gap-2">
      {versions.map(({ number, savedBy, savedAt, changes }) => (
        <li key={number}>
          <details>
            <summary>
              {t("version", { number })} · {savedBy} · <Moment at={savedAt} />
            </summary>
            <Differences changes={changes} />
          </details>
        </li>
      ))}
    </ol>
  );
}

/** What one version changed of the one before, field by field and line by line. */
export function Differences({ changes }: Readonly<{ changes: readonly FieldDifference[] }>) {
  const t = useTranslations("report");
  const words = useTranslations();
  if (changes.length === 0) return <p className="text-muted">{t("unchanged")}</p>;
  const told = (path: string, line: string): string =>
    changeTold(words, { field: path, before: null, after: line }).after ?? line;
  return (
    <dl className="mt-2 flex flex-col gap-2 border-l-2 border-line pl-4 text-sm">
      {changes.map(({ path, removed, added }) => (
        <div key={path}>
          <dt className="text-muted">
            {changeTold(words, { field: path, before: null, after: null }).field}
          </dt>
          {removed.map((line, index) => (
            <dd key={`removed ${index}`}>
              <del className="whitespace-pre-line text-bad">{told(path, line)}</del>
            </dd>
          ))}
          {added.map((line, index) => (
            <dd key={`added ${index}`}>
              <ins className="whitespace-pre-line text-ok">{told(path, line)}</ins>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
