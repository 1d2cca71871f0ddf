"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { readJson, sendJson } from "@/components/forms/send-json";

const keptDraft = z.object({ content: z.record(z.string(), z.unknown()), baseVersion: z.number() });

type Draft = Readonly<{ key: string; baseVersion: number; isRestored?: boolean }>;

/**
 * The writer's own draft of an older version than the page's: somebody else saved meanwhile, so it cannot simply
 * come back, and its words must not be lost.
 */
export function useOlderDraft(draft: Draft | undefined) {
  const [older, setOlder] = useState<Readonly<Record<string, unknown>>>();
  const [opened] = useState(draft);
  const address = opened === undefined ? undefined : `/api/v1/drafts/${opened.key}`;
  useEffect(() => {
    if (opened === undefined || address === undefined || opened.isRestored === true) return;
    let isLeft = false;
    void readJson(address, keptDraft).then((found) => {
      if (!isLeft && found !== null && found.baseVersion < opened.baseVersion) setOlder(found.content);
    });
    return () => {
      isLeft = true;
    };
  }, [opened, address]);
  return {
    older,
    /** What its writer chose is in the form: the draft is of no more use. */
    letGo: async () => {
      setOlder(undefined);
      if (address !== undefined) await sendJson(address, "DELETE", {});
    },
  };
}
