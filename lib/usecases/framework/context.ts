import type { PlainDate } from "@/rules/core/plain-date";
import type { Actor } from "@/lib/domain/access/actor";
import type { Json } from "@/lib/domain/canonical-json";
import type { Db } from "@/lib/data/db";

/** What the audit log is told of a change. */
export type ChangeNote = Readonly<{
  caseId?: string | null;
  kind: string;
  id: string;
  before?: Json | null;
  after?: Json | null;
}>;

/** Everything a use case works with. `today` is Asia/Shanghai; `now` the instant of the request. */
export type Context = Readonly<{
  actor: Actor;
  today: PlainDate;
  now: Date;
  /** The demonstration's clock stands on a day chosen by hand: the hour of `now` says nothing about that day. */
  isMoved?: boolean;
  requestId: string;
  db: Db;
  /** Notes a change; written to the chained log at the end of the same transaction. */
  changed: (event: string, note: ChangeNote) => void;
  /** Leaves after the commit: mail, rendering, notices. Written in the same transaction. */
  send: (topic: string, payload: NonNullable<Json>) => void;
}>;
