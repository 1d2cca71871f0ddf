import { beforeEach, expect, test } from "vitest";
import { DOCUMENT_FORMATS } from "@/lib/domain/document/document-formats";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";
import { readDocumentExample } from "@/lib/usecases/document/read-example";
import { resetDatabase } from "@/tests/support/database";
import { readPdf } from "@/tests/support/documents/read-pdf";
import { wordText } from "@/tests/support/documents/read-word";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

test("every official document has an example in each of its formats that says at its foot that it is one", async () => {
  const finance = await makeStaff("钱务", "finance");
  for (const document of OFFICIAL_DOCUMENT_NAMES)
    for (const format of DOCUMENT_FORMATS) {
      const outcome = await act(finance, DAY, readDocumentExample, { document, format });
      if (document === "certificate" && format === "docx") {
        expect(refusalCodes(outcome)).toEqual(["no-word-version"]);
        continue;
      }
      const { bytes, name } = expectAccepted(outcome);
      expect(name.endsWith(`.${format}`)).toBe(true);
      const text = format === "docx" ? wordText(bytes) : (await readPdf(bytes)).text;
      expect(text).toContain("样例（内容均为虚构）");
    }
});

test("a client sees no examples, and readers at once get the same bytes", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const finance = await makeStaff("钱务", "finance");
  const ask = { document: "programme", format: "docx" } as const;
  expect(refusalCodes(await act(client, DAY, readDocumentExample, ask))).toEqual(["not-permitted"]);
  const read = async () => expectAccepted(await act(finance, DAY, readDocumentExample, ask)).bytes;
  const [first, second] = await Promise.all([read(), read()]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
