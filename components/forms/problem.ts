import { z } from "zod";

const said = z.object({
  code: z.string(),
  clause: z.string().nullish(),
  facts: z.record(z.string(), z.unknown()).optional(),
  message: z.string().optional(),
});

/** What the server answers when it does not do what was asked (RFC 9457), with our own members. */
export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  errors: z.array(said.extend({ path: z.string() })).default([]),
  refusals: z.array(said).default([]),
  requestId: z.string().optional(),
  /** With a stale problem: what the record holds now, and its version. */
  current: z.unknown().optional(),
  version: z.number().optional(),
});

export type Problem = z.output<typeof problemDocument>;

const isOf = (problem: Problem, word: string): boolean => problem.type.split(/[/:]/u).at(-1) === word;

/** The server failed: its log holds this number, and whoever reads the page can pass it on. */
export const failureNumber = ({ status, requestId }: Problem): string | undefined =>
  status >= 500 ? requestId : undefined;

/** Somebody else saved after this form was opened. */
export const isStale = (problem: Problem): boolean => isOf(problem, "stale");

/** The session has ended: what was typed can be sent again once its writer has signed in anew. */
export const isSignedOut = (problem: Problem): boolean => isOf(problem, "not-signed-in");
