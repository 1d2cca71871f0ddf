import type { HistoryEntry } from "@/components/workflow/history-list";
import { changeTold } from "@/lib/i18n/log-change";
import { say, type Sentences } from "@/lib/i18n/say";

/** What a query of the log tells of one row. */
export type LogEntry = Readonly<{
  id: string;
  at: string;
  who: string | null;
  event: string;
  caseId: string | null;
  subjectKind: string;
  subjectId: string;
  changes: readonly Readonly<{ field: string; before: string | null; after: string | null }>[];
}>;

export const eventSentence = (t: Sentences, event: string): string => say(t, "events", { code: event });

/** A paper is named in the line itself: of twenty that were issued each is another one. */
const entrySentence = (t: Sentences, { event, changes }: LogEntry): string => {
  const sentence = eventSentence(t, event);
  if (event !== "document.issued") return sentence;
  const key = `document.kinds.${changes.find(({ field }) => field === "kind")?.after ?? ""}`;
  return t.has(key) ? t("common.labelled", { label: sentence, text: t(key) }) : sentence;
};

/** Rows of the log as the history shows them. */
export const entriesTold = (t: Sentences, entries: readonly LogEntry[]): readonly HistoryEntry[] =>
  entries.map((entry) => ({
    ...{ id: entry.id, at: entry.at, who: entry.who, what: entrySentence(t, entry) },
    changes: entry.changes.map((change) => changeTold(t, change)),
  }));
