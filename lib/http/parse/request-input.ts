/** The body could not be read as what this API takes. */
export class BodyError extends Error {
  constructor(readonly fault: "unreadable-body" | "too-large" | "wrong-media-type") {
    super(fault);
    this.name = "BodyError";
  }
}

const LIMIT = 2 * 1024 * 1024;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A key that could reach a prototype is no key of any form of ours: the whole body is refused. */
const withoutPrototypeKeys = (key: string, value: unknown): unknown => {
  if (FORBIDDEN_KEYS.has(key)) throw new BodyError("unreadable-body");
  return value;
};

/** Reads at most LIMIT bytes, whatever the header claims. */
const readLimited = async (request: Request): Promise<string> => {
  if (request.body === null) return "";
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LIMIT) {
      await reader.cancel();
      throw new BodyError("too-large");
    }
    chunks.push(value);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
};

const jsonBody = async (request: Request): Promise<Record<string, unknown>> => {
  let text: string;
  try {
    text = await readLimited(request);
  } catch (error) {
    if (error instanceof BodyError) throw error;
    throw new BodyError("unreadable-body");
  }
  if (text.trim() === "") return {};
  if (!(request.headers.get("content-type") ?? "").toLowerCase().startsWith("application/json"))
    throw new BodyError("wrong-media-type");
  let body: unknown;
  try {
    body = JSON.parse(text, withoutPrototypeKeys);
  } catch {
    throw new BodyError("unreadable-body");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new BodyError("unreadable-body");
  return body as Record<string, unknown>;
};

/** One flat object from query or body and path; the path wins, so that an id in the body never counts. */
export const requestInput = async (
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> => {
  const given =
    request.method === "GET"
      ? Object.fromEntries(new URL(request.url).searchParams)
      : await jsonBody(request);
  return { ...given, ...params };
};
