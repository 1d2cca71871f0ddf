import { expect, test } from "vitest";
import { entriesTold, type LogEntry } from "@/components/audit-log/entries-told";
import { translatorFor } from "@/lib/i18n/translator";

const entry = (event: string, changes: LogEntry["changes"]): LogEntry => ({
  ...{ id: "1", at: "2026-06-09T02:00:00Z", who: null, event },
  ...{ caseId: null, subjectKind: "document", subjectId: "2", changes },
});

const kind = (after: string) => [{ field: "kind", before: null, after }];

test("the history names the paper that was issued", async () => {
  const t = await translatorFor("en");
  const [issued, other] = entriesTold(t, [
    entry("document.issued", kind("application-review-record")),
    entry("document.issued", []),
  ]);
  expect(issued?.what).toMatch(/: Record of application review$/u);
  expect(other?.what).not.toContain(":");
});
