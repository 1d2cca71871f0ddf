"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import {
  hashOf,
  type HeldFile,
  heldFiles,
  holdFile,
  letGoOf,
  sendHeld,
  type SentFile,
  type ShownEvidence,
} from "@/components/audit/evidence-queue";
import type { CheckListRow } from "@/lib/domain/audit/check-list";

const RETRY_MS = 8_000;

export type Waiting = Readonly<{
  held: HeldFile;
  percent: number;
  /** Why it is not on file; undefined: on its way. */
  failure: Exclude<SentFile, { kind: "stored" }> | undefined;
}>;

type Asked = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  personId: string | null;
  mayWrite: boolean;
}>;

/**
 * Files of a check list, one upload at a time: kept on the device from the moment they are chosen, pasted or taken
 * until the server has answered with their hash, and sent again whenever the connection breaks in the middle.
 */
export function useEvidence({ ids, personId, mayWrite }: Asked) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [arrived, setArrived] = useState<readonly ShownEvidence[]>([]);
  const queue = useRef<readonly HeldFile[]>([]);
  const isSending = useRef(false);

  const patch = (id: string, part: Partial<Waiting>) => {
    setWaiting((before) => before.map((one) => (one.held.id === id ? { ...one, ...part } : one)));
  };
  const drop = (held: HeldFile) => {
    queue.current = queue.current.filter(({ id }) => id !== held.id);
    setWaiting((before) => before.filter((one) => one.held.id !== held.id));
  };

  const work = async () => {
    const [held] = queue.current;
    if (isSending.current || held === undefined) return;
    isSending.current = true;
    patch(held.id, { failure: undefined, percent: 0 });
    const sent = await sendHeld(ids.caseId, held, (percent) => {
      patch(held.id, { percent });
    });
    isSending.current = false;
    if (sent.kind === "offline") {
      patch(held.id, { failure: sent });
      return;
    }
    queue.current = queue.current.filter(({ id }) => id !== held.id);
    if (sent.kind === "stored") {
      drop(held);
      setArrived((before) => [...before.filter(({ id }) => id !== sent.evidence.id), sent.evidence]);
    } else patch(held.id, { failure: sent });
    void work();
  };

  const enqueue = (files: readonly HeldFile[]) => {
    const known = new Set(queue.current.map(({ id }) => id));
    const fresh = files.filter(({ id }) => !known.has(id));
    queue.current = [...queue.current, ...fresh];
    setWaiting((before) => [...before, ...fresh.map((held) => ({ held, percent: 0, failure: undefined }))]);
    void work();
  };

  const resume = useEffectEvent((files: readonly HeldFile[]) => {
    enqueue(files);
  });
  const again = useEffectEvent(() => void work());
  useEffect(() => {
    if (personId === null || !mayWrite) return;
    void heldFiles(personId, ids.auditId).then(resume);
    const onOnline = () => {
      again();
    };
    const timer = setInterval(onOnline, RETRY_MS);
    window.addEventListener("online", onOnline);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", onOnline);
    };
  }, [personId, mayWrite, ids.auditId]);

  return {
    waiting,
    arrived,
    add: async (row: CheckListRow, files: readonly File[]) => {
      const { id: noteId, criterion, clause, unit } = row;
      const taken = await Promise.all(
        files.map(async (file): Promise<HeldFile> => ({
          ...{ id: crypto.randomUUID(), personId: personId ?? "", auditId: ids.auditId },
          ...{ noteId, criterion, clause, unit, name: file.name, file, sha256: await hashOf(file) },
          takenAt: new Date(file.lastModified).toISOString(),
        })),
      );
      await Promise.all(taken.map(holdFile));
      enqueue(taken);
    },
    retry: (held: HeldFile) => {
      setWaiting((before) => before.filter((one) => one.held.id !== held.id));
      enqueue([held]);
    },
    giveUp: (held: HeldFile) => {
      drop(held);
      void letGoOf(held);
    },
  };
}

export type EvidenceDesk = ReturnType<typeof useEvidence>;
