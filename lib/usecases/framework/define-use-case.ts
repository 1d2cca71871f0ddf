import type { z } from "zod";
import type { Outcome } from "@/lib/domain/outcome";
import type { Permission } from "@/lib/domain/access/permissions";
import type { Context } from "./context";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * Who may call: a row of the permission table; anybody signed in; the owner of the account, which somebody who holds
 * a limited token is not; or anybody at all.
 */
export type Gate = Permission | "signed-in" | "own-account" | "public";

type Declaration<I extends z.ZodType, O> = Readonly<{
  /** noun.verb, as it stands in the audit log and as operationId. */
  name: string;
  permission: Gate;
  method: Method;
  /** Below /api/v1, with {placeholders} that are keys of the input. */
  path: string;
  input: I;
  /** How often one caller may ask in a window; for what strangers can call and what then costs work or mail. */
  limit?: Readonly<{ calls: number; minutes: number }>;
  /** It only reads: its answer is the state of one instant, and it has no change to note. */
  readsOnly?: true;
  run: (context: Context, form: z.output<I>) => Promise<Outcome<O>>;
}>;

export type UseCase<I extends z.ZodType = z.ZodType, O = unknown> = Declaration<I, O>;

/** What is told of a use case from outside, whatever it takes and answers. */
export type DeclaredUseCase = Pick<UseCase, "name" | "permission" | "method" | "path" | "input" | "limit">;

/**
 * Declares one use case. From this value come the REST route, the OpenAPI operation, the form's submit,
 * the permission matrix test, the fuzz test and the audit event.
 */
export const defineUseCase = <I extends z.ZodType, O>(declaration: Declaration<I, O>): UseCase<I, O> =>
  declaration;

/** A use case that only reads: method GET, no audit row. Pages and the API read through the same value. */
export const defineQuery = <I extends z.ZodType, O>(
  declaration: Omit<Declaration<I, O>, "method" | "readsOnly">,
): UseCase<I, O> => ({ ...declaration, method: "GET", readsOnly: true });
