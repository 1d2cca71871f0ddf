import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { actorStore } from "@/lib/data/actor-store";
import type { Actor } from "@/lib/domain/access/actor";
import type { UseCase } from "@/lib/usecases/framework/define-use-case";
import { perform } from "@/lib/usecases/framework/perform";
import { plainDate } from "@/rules/core/plain-date";

/** Does one use case on a day of the past, as the transport would; a refusal stops the seed with its reasons. */
export const play = async <I extends z.ZodType, O>(
  actor: Actor,
  on: string,
  useCase: UseCase<I, O>,
  form: z.input<I>,
): Promise<O> => {
  const today = plainDate(on);
  const outcome = await perform(
    useCase,
    { actor, today, now: new Date(`${on}T18:30:00+08:00`), requestId: randomUUID() },
    useCase.input.parse(form),
  );
  if (outcome.ok) return outcome.value;
  throw new Error(`${useCase.name} on ${on} was refused: ${JSON.stringify(outcome.refusals)}`);
};

/** The actor behind an account, with its live roles. */
export const actorOf = async (email: string): Promise<Actor> => {
  const actor = await actorStore.byEmail(email);
  if (actor === null) throw new Error(`${email} has no live account`);
  return actor;
};
