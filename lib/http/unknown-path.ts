import { randomUUID } from "node:crypto";
import { currentCaller } from "@/lib/auth/current-actor";
import { callerLocale } from "./caller-locale";
import { problemResponse } from "./problem";
import { sentencesFor } from "./sentences";

/** An address of the interface that leads nowhere, in the shape and language of every other refusal. */
export const answerUnknownPath = async (request: Request): Promise<Response> => {
  const { actor } = await currentCaller();
  const say = await sentencesFor(callerLocale(request.headers, actor));
  const requestId = request.headers.get("x-request-id") ?? randomUUID();
  return problemResponse({ type: "not-found", title: say.title("not-found"), requestId });
};
