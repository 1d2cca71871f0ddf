import { randomUUID } from "node:crypto";
import { currentCaller } from "@/lib/auth/current-actor";
import { NotFoundError, StaleError } from "@/lib/data/errors";
import { violatedReference, violatedUnique } from "@/lib/data/transaction";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Refusal } from "@/lib/domain/outcome";
import { logger } from "@/lib/logger";
import type { z } from "zod";
import type { UseCase } from "@/lib/usecases/framework/define-use-case";
import { glyphFaults } from "@/lib/usecases/document/glyph-faults";
import { perform } from "@/lib/usecases/framework/perform";
import { callerLocale } from "./caller-locale";
import { currentMoment } from "./moment";
import { isForeignOrigin } from "./origin";
import { BodyError, readJsonInput } from "./parse/request-input";
import { faultsOf } from "./parse/issues";
import { problemResponse, type Problem, type ProblemType } from "./problem";
import { secondsToWait } from "./rate-limit";
import { sentencesFor } from "./sentences";

/** What a raw upload or download does differently: how its input is read, how its answer is written. */
type Options<O> = Readonly<{
  readInput?: (request: Request) => Promise<Record<string, unknown>>;
  answer?: (value: O) => Response;
}>;

type RouteContext = Readonly<{ params: Promise<Record<string, string>> }>;
type Handler = (request: Request, context: RouteContext) => Promise<Response>;
type Tell = (type: ProblemType, more?: Partial<Problem>) => Response;

/** Refusals of permission answer 403, every other refusal 409: the state of the case speaks against it. */
const PERMISSION_CODES: ReadonlySet<string> = new Set(["not-permitted", "token-scope-missing"]);

/** Not understood is a fault of the input, though only the rules could tell. */
const INPUT_CODES: ReadonlySet<string> = new Set(["question-not-understood"]);

const typeOfRefusals = (refusals: readonly Refusal[]): ProblemType => {
  if (refusals.every((refusal) => PERMISSION_CODES.has(refusal.code))) return "not-permitted";
  return refusals.every((refusal) => INPUT_CODES.has(refusal.code)) ? "invalid-input" : "refused";
};

const answerError = (error: unknown, requestId: string, tell: Tell): Response => {
  if (error instanceof BodyError) return tell(error.fault);
  if (error instanceof NotFoundError) return tell("not-found");
  if (error instanceof StaleError) {
    const { currentVersion: version, current } = error;
    return tell("stale", version === null ? { current } : { version, current });
  }
  if (violatedUnique(error) !== null) return tell("conflict");
  if (violatedReference(error)) return tell("not-found");
  logger("http").error({ err: error, requestId }, "request failed");
  return tell("internal");
};

const asJson = (value: unknown): Response =>
  Response.json(value ?? null, { headers: { "cache-control": "no-store" } });

/** The one transport: signed in → origin → parse → use case → answer. A route file is one line around it. */
export const route =
  <I extends z.ZodType, O>(useCase: UseCase<I, O>, options: Options<O> = {}): Handler =>
  async (request, context) => {
    const requestId = request.headers.get("x-request-id") ?? randomUUID();
    const { actor, byCookie } = await currentCaller();
    const locale = callerLocale(request.headers, actor);
    const say = await sentencesFor(locale);
    const tell: Tell = (type, more = {}) =>
      problemResponse({ type, title: say.title(type), requestId, ...more });
    try {
      if (actor === null && useCase.permission !== "public") return tell("not-signed-in");
      if (byCookie && request.method !== "GET" && isForeignOrigin(request)) return tell("foreign-origin");
      const params = await context.params;
      const input = await (options.readInput ?? readJsonInput)(request);
      const form = useCase.input.safeParse({ ...input, ...params }, { reportInput: true });
      if (!form.success)
        return tell("invalid-input", { errors: faultsOf(form.error).map((fault) => say.fault(fault)) });
      const unprinted = glyphFaults(useCase, form.data);
      if (unprinted.length > 0)
        return tell("invalid-input", { errors: unprinted.map((fault) => say.fault(fault)) });
      const wait = await secondsToWait(useCase, request.headers, actor);
      if (wait !== null) return tell("too-many-requests", { detail: say.wait(wait), retryAfter: wait });
      const moment = await currentMoment();
      // Files that are written for the caller speak the language in which the answer does.
      const caller = { ...(actor ?? ANONYMOUS), locale };
      const outcome = await perform(useCase, { actor: caller, requestId, ...moment }, form.data);
      if (!outcome.ok)
        return tell(typeOfRefusals(outcome.refusals), {
          refusals: outcome.refusals.map((one) => say.refusal(one)),
        });
      return (options.answer ?? asJson)(outcome.value);
    } catch (error) {
      return answerError(error, requestId, tell);
    }
  };
