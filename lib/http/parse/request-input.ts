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

/** The length the sender announced, null where it announced none. */
const announcedLength = (request: Request): number | null => {
  const length = request.headers.get("content-length");
  return length === null ? null : Number(length);
};

/** Reads at most `limit` bytes, whatever the header claims; a body shorter than announced was cut on its way. */
export const readLimited = async (request: Request, limit: number): Promise<Uint8Array> => {
  const announced = announcedLength(request);
  if (announced !== null && announced > limit) throw new BodyError("too-large");
  if (request.body === null) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new BodyError("too-large");
    }
    chunks.push(value);
  }
  if (announced !== null && size < announced) throw new BodyError("unreadable-body");
  return Buffer.concat(chunks);
};

const jsonBody = async (request: Request): Promise<Record<string, unknown>> => {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readLimited(request, LIMIT));
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
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new BodyError("unreadable-body");
  return body as Record<string, unknown>;
};

/** One flat object from the query (GET) or the JSON body; what stands in the path wins over it later. */
export const readJsonInput = async (request: Request): Promise<Record<string, unknown>> =>
  request.method === "GET" ? Object.fromEntries(new URL(request.url).searchParams) : jsonBody(request);
