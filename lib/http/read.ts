import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import type { z } from "zod";
import { currentCaller } from "@/lib/auth/current-actor";
import { NotFoundError } from "@/lib/data/errors";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import type { UseCase } from "@/lib/usecases/framework/define-use-case";
import { perform } from "@/lib/usecases/framework/perform";
import { currentMoment } from "./moment";

/** The signed-in actor of a page; without one the reader is sent to sign in and comes back after. */
export const requireActor = async (): Promise<Actor> => {
  const { actor } = await currentCaller();
  if (actor === null) redirect("/sign-in");
  return actor;
};

const found = async <I extends z.ZodType, O>(
  query: UseCase<I, O>,
  input: z.input<I>,
): Promise<Readonly<{ value: O }> | null> => {
  const { actor } = await currentCaller();
  if (actor === null && query.permission !== "public") redirect("/sign-in");
  const form = query.input.safeParse(input);
  if (!form.success) return null;
  const moment = await currentMoment();
  try {
    const outcome = await perform(
      query,
      { actor: actor ?? ANONYMOUS, requestId: randomUUID(), ...moment },
      form.data,
    );
    return outcome.ok ? { value: outcome.value } : null;
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
};

/** Reads a query for a page that says in its own words what it did not find: null then. */
export const find = async <I extends z.ZodType, O>(
  query: UseCase<I, O>,
  input: z.input<I>,
): Promise<O | null> => (await found(query, input))?.value ?? null;

/**
 * Reads a query for a page, under the same access scope as the API: what the actor may not see
 * does not exist (404). Input that does not fit (a malformed id in the address) does not exist either.
 */
export const read = async <I extends z.ZodType, O>(query: UseCase<I, O>, input: z.input<I>): Promise<O> => {
  // A value may itself be null: no draft is an answer.
  const one = await found(query, input);
  return one === null ? notFound() : one.value;
};
