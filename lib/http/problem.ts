import type { Facts } from "@/lib/domain/outcome";

/** One fault of the form: `path` is the field, `code` picks the sentence. */
export type FieldFault = Readonly<{ path: string; code: string; facts?: Facts; message: string }>;

export type ToldRefusal = Readonly<{
  code: string;
  clause: string | null;
  facts: Facts;
  field: string | null;
  message: string;
}>;

export const PROBLEM_TYPES = [
  "invalid-input",
  "unreadable-body",
  "too-large",
  "wrong-media-type",
  "foreign-origin",
  "not-signed-in",
  "not-permitted",
  "not-found",
  "refused",
  "stale",
  "conflict",
  "too-many-requests",
  "internal",
] as const;

export type ProblemType = (typeof PROBLEM_TYPES)[number];

const STATUS: Readonly<Record<ProblemType, number>> = {
  "invalid-input": 422,
  "unreadable-body": 400,
  "too-large": 413,
  "wrong-media-type": 415,
  "foreign-origin": 403,
  "not-signed-in": 401,
  "not-permitted": 403,
  "not-found": 404,
  refused: 409,
  stale: 409,
  conflict: 409,
  "too-many-requests": 429,
  internal: 500,
};

export type Problem = Readonly<{
  type: ProblemType;
  title: string;
  detail?: string;
  errors?: readonly FieldFault[];
  refusals?: readonly ToldRefusal[];
  requestId: string;
  /** With too many requests: the seconds until the next one is looked at. */
  retryAfter?: number;
  /** With a stale problem: what the record holds now, and its version. */
  version?: number;
  current?: unknown;
}>;

/** RFC 9457 problem document; `type` is a relative reference. */
export const problemResponse = (problem: Problem): Response => {
  const status = STATUS[problem.type];
  const body = { ...problem, type: `/problems/${problem.type}`, status };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      ...(problem.retryAfter === undefined ? {} : { "retry-after": String(problem.retryAfter) }),
    },
  });
};
