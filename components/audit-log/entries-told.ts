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

/** Rows of the log as the history shows them. */
export const entriesTold = (t: Sentences, entries: readonly LogEntry[]): readonly HistoryEntry[] =>
  entries.map(({ id, at, who, event, changes }) => ({
    ...{ id, at, who, what: eventSentence(t, event) },
    changes: changes.map((change) => changeTold(t, change)),
  }));
