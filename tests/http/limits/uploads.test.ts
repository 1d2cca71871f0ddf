import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { FILE_LIMIT } from "@/lib/domain/file/file-types";
import { buildHouse, type House } from "../access/house";
import { serverAddress } from "@/tests/support/http/settings";

let house: House;

beforeAll(async () => {
  house = await buildHouse();
});

const kept = z.object({ id: z.string(), sha256: z.string(), size: z.number() });

const headers = () => ({ authorization: `Bearer ${house.tokens.get("client") ?? ""}` });

/** A PDF by its first bytes, of exactly that size, nowhere the same. */
const pdfOf = (size: number): Buffer => {
  const bytes = Buffer.alloc(size, "0123456789abcdef\n");
  bytes.write("%PDF-1.7\n");
  for (let at = 4_096; at + 4 < size; at += 4_096) bytes.writeUInt32BE(at, at);
  return bytes;
};

const upload = (bytes: Buffer) =>
  fetch(`${serverAddress}/api/v1/files?name=${encodeURIComponent("手册.pdf")}`, {
    method: "POST",
    headers: { ...headers(), "content-type": "application/octet-stream" },
    body: new Uint8Array(bytes),
  });

test.each([
  ["11 MB", 11 * 1024 * 1024],
  ["20 MB, the limit", FILE_LIMIT],
])("5.2.2: a file of %s is kept and given back whole", async (_, size) => {
  const bytes = pdfOf(size);
  const response = await upload(bytes);
  expect(response.status).toBe(200);
  const file = kept.parse(await response.json());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(file).toMatchObject({ size, sha256 });
  const back = await fetch(`${serverAddress}/api/v1/files/${file.id}`, { headers: headers() });
  const found = Buffer.from(await back.arrayBuffer());
  expect(createHash("sha256").update(found).digest("hex")).toBe(sha256);
});

test.each([
  ["a byte", FILE_LIMIT + 1],
  ["10 MB", FILE_LIMIT + 10 * 1024 * 1024],
])("a file that is %s over the limit is refused, not cut", async (_, size) => {
  expect((await upload(pdfOf(size))).status).toBe(413);
});
