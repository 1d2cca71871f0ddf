import type { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import { appendToAuditLog, type Change } from "@/lib/audit-log/append";
import { saveOutbox, type OutboxNote } from "@/lib/data/outbox-store";
import { atOneInstant, inTransaction } from "@/lib/data/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { NOTHING, permissionScope, type AccessScope } from "@/lib/domain/access/can";
import { accepted, refused, type Outcome, type Refused } from "@/lib/domain/outcome";
import type { Context } from "./context";
import type { Gate, UseCase } from "./define-use-case";

/** The caller and the moment; the transport, the seed and the tests each bring their own. */
export type Call = Readonly<{
  actor: Actor;
  today: PlainDate;
  now: Date;
  isMoved?: boolean;
  requestId: string;
}>;

/** Public and own-account use cases reach no case and no organisation by themselves. */
const scopeFor = (actor: Actor, gate: Gate): Outcome<AccessScope> => {
  if (gate === "own-account" && actor.scopes !== null)
    return refused({ code: "token-scope-missing", facts: { permission: gate } });
  if (gate === "public" || gate === "signed-in" || gate === "own-account") return accepted(NOTHING);
  return permissionScope(actor, gate);
};

class RefusalSignal extends Error {}

/** A refusal ends the transaction by a throw, so that nothing written before it can stay. */
const rollingBackRefusals = async <O>(
  work: (refuse: (outcome: Refused) => never) => Promise<Outcome<O>>,
): Promise<Outcome<O>> => {
  let refusal: Refused | undefined;
  try {
    return await work((outcome) => {
      refusal = outcome;
      throw new RefusalSignal();
    });
  } catch (error) {
    if (error instanceof RefusalSignal && refusal !== undefined) return refusal;
    throw error;
  }
};

/**
 * Runs one use case on input that already fits its schema: permission, then one transaction
 * { load in scope → judge → save → audit row → outbox }. A refusal writes nothing: it rolls back. A query
 * reads at one instant.
 */
export const perform = async <I extends z.ZodType, O>(
  useCase: UseCase<I, O>,
  call: Call,
  form: z.output<I>,
): Promise<Outcome<O>> => {
  const scope = scopeFor(call.actor, useCase.permission);
  if (!scope.ok) return scope;
  const transaction = useCase.readsOnly === true ? atOneInstant : inTransaction;
  return rollingBackRefusals((refuse) =>
    transaction(async (tx) => {
      const changes: Change[] = [];
      const outbox: OutboxNote[] = [];
      const context: Context = {
        ...call,
        db: { tx, scope: scope.value },
        changed: (event, note) => {
          changes.push({
            event,
            caseId: note.caseId ?? null,
            subjectKind: note.kind,
            subjectId: note.id,
            before: note.before ?? null,
            after: note.after ?? null,
          });
        },
        send: (topic, payload) => {
          outbox.push({ topic, payload });
        },
      };
      const outcome = await useCase.run(context, form);
      if (!outcome.ok) return refuse(outcome);
      await saveOutbox(tx, outbox, call.now);
      await appendToAuditLog(tx, originOf(call), changes);
      return outcome;
    }),
  );
};

const originOf = (call: Call) => ({
  actorId: call.actor.userId,
  actorName: call.actor.name,
  requestId: call.requestId,
  at: call.now,
});
