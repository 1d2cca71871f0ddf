import type { z } from "zod";
import { type Problem, problemDocument } from "@/components/forms/problem";
import { tellWritten } from "@/components/forms/unseen-writes";

export type Method = "POST" | "PUT" | "PATCH" | "DELETE";

export type Sent =
  | { readonly kind: "done"; readonly answer: unknown }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "offline" }
  | { readonly kind: "unexpected"; readonly status: number };

/** Browsers finish 64 KiB of requests for pages that are gone; a character takes three bytes at most here. */
const OUTLIVING_CHARACTERS = 15_000;

/** Sends one JSON body to our own API. Never throws: every way it can end is a value the form can show. */
export async function sendJson(
  endpoint: string,
  method: Method,
  body: unknown,
  { outlivesPage = false, isSilent = false }: Readonly<{ outlivesPage?: boolean; isSilent?: boolean }> = {},
): Promise<Sent> {
  const from = window.location.pathname;
  const text = JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method,
      headers: { "content-type": "application/json", accept: "application/json, application/problem+json" },
      body: text,
      keepalive: outlivesPage && text.length < OUTLIVING_CHARACTERS,
      credentials: "same-origin",
    });
  } catch {
    return { kind: "offline" };
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    // A beat that writes no record makes no page older than the server.
    if (!isSilent) tellWritten(from);
    return { kind: "done", answer };
  }
  const problem = problemDocument.safeParse(answer);
  return problem.success
    ? { kind: "problem", problem: problem.data }
    : { kind: "unexpected", status: response.status };
}

/** Reads JSON of our own API; null for whatever is not what was asked for. */
export async function readJson<S extends z.ZodType>(address: string, schema: S): Promise<z.output<S> | null> {
  try {
    const response = await fetch(address, {
      headers: { accept: "application/json" },
      credentials: "same-origin",
    });
    return schema.safeParse(await response.json()).data ?? null;
  } catch {
    return null;
  }
}
