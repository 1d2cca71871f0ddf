import { useTranslations } from "next-intl";
import type { NoteSample, NoteWords } from "@/lib/domain/audit/note-form";
import { formatMinutes } from "@/lib/i18n/format";

export type ToldField = Readonly<{ key: string; label: string; text: string }>;

/** What a note says, field by field, as a reader sees it. */
export function useNoteWords(sites: readonly Readonly<{ id: string; name: string }>[]) {
  const t = useTranslations("conduct");
  const sample = ({ record, population, sampleSize }: NoteSample): string =>
    [
      record,
      ...(population === null ? [] : [`${t("notes.population")} ${population}`]),
      ...(sampleSize === null ? [] : [`${t("notes.sampleSize")} ${sampleSize}`]),
    ].join(" ");
  return (words: NoteWords): readonly ToldField[] => [
    { key: "unit", label: t("notes.unit"), text: words.unit },
    {
      key: "site",
      label: t("notes.site"),
      text: sites.find(({ id }) => id === words.siteId)?.name ?? "",
    },
    { key: "asked", label: t("notes.asked"), text: words.asked.trim() },
    { key: "seen", label: t("notes.seen"), text: words.seen.trim() },
    { key: "evidence", label: t("notes.evidenceShort"), text: words.evidence.trim() },
    { key: "samples", label: t("notes.samples"), text: words.samples.map(sample).join("\n") },
    {
      key: "verdict",
      label: t("notes.keys"),
      text: words.verdict === null ? t("notes.unjudged") : t(`noteVerdict.${words.verdict}`),
    },
    {
      key: "time",
      label: t("notes.notedAt"),
      text: words.notedAt === null ? "" : formatMinutes(words.notedAt),
    },
  ];
}
