"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { z } from "zod";
import { sendJson } from "@/components/forms/send-json";

const BEAT_MS = 8_000;

const answer = z.object({
  others: z.array(z.object({ personId: z.string(), name: z.string(), rowId: z.string().nullable() })),
  notes: z.array(z.object({ id: z.string(), version: z.number().int() })),
});
export type Other = z.output<typeof answer>["others"][number];

type Asked = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  isOn: boolean;
  /** The row the focus is in. */
  rowId: () => string | null;
  /** How far each note has come, as the server tells. */
  onVersions: (notes: z.output<typeof answer>["notes"]) => void;
}>;

/** Says every few seconds on which row this page is, while it is looked at; gives who else is there. */
export function usePresence({ ids, isOn, rowId, onVersions }: Asked): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([]);
  const tell = useEffectEvent(async () => {
    if (document.visibilityState !== "visible") return;
    const path = `/api/v1/cases/${ids.caseId}/audits/${ids.auditId}/presence`;
    const sent = await sendJson(path, "PUT", { rowId: rowId() }, { isSilent: true });
    const told = sent.kind === "done" ? answer.safeParse(sent.answer).data : undefined;
    if (told === undefined) return;
    setOthers(told.others);
    onVersions(told.notes);
  });
  useEffect(() => {
    if (!isOn) return;
    const beat = () => void tell();
    // The first one at once, but after the page stands.
    const first = setTimeout(beat);
    const timer = setInterval(beat, BEAT_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [isOn]);
  return others;
}
