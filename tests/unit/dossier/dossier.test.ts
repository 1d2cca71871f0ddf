import { expect, test } from "vitest";
import { dossierPath, formOf, inDossierOrder } from "@/lib/domain/dossier/file-order";
import { DOSSIER_FILES, dossierManifest } from "@/lib/domain/dossier/manifest";

test("a document stands where the official list has its form", () => {
  expect(formOf("application-form", null)).toEqual({ code: "B-01", stage: "application", place: 0 });
  expect(formOf("certificate", null)).toEqual({ code: "B-15", stage: "certificate", place: 18 });
});

test("5.9.2: a notice of the decision stands with the results, any other with the review; another kind is no notice", () => {
  const result = { code: "B-13", stage: "decision", place: 16 };
  const review = { code: "B-03", stage: "review", place: 3 };
  expect([formOf("notice", "granted"), formOf("notice", "refused")]).toEqual([result, result]);
  expect([formOf("notice", "accepted"), formOf("notice", null)]).toEqual([review, review]);
  expect(formOf("contract", "granted").code).toBe("B-04");
});

test("what has no official form stands behind all that have one", () => {
  expect(formOf("letter", null)).toEqual({ code: null, stage: null, place: 19 });
});

test("documents of one form stay in the order in which they were issued", () => {
  const rows = [
    ...[
      { place: 3, id: "c" },
      { place: 0, id: "a" },
    ],
    ...[
      { place: 3, id: "b" },
      { place: 1, id: "d" },
    ],
  ];
  expect(inDossierOrder(rows).map(({ id }) => id)).toEqual(["a", "d", "c", "b"]);
});

test("a path is numbered to three places and has no mark a file system refuses", () => {
  expect(dossierPath("documents", 1, "审核计划.pdf")).toBe("documents/001-审核计划.pdf");
  expect(dossierPath("files", 42, 'a\\b/c:d*e?f"g<h>i|j\t k.p f')).toBe(
    "files/042-a-b-c-d-e-f-g-h-i-j-k.p-f",
  );
  expect(dossierPath("files", 1234, "a??b")).toBe("files/1234-a-b");
});

test("a name of eighty signs is kept whole, a longer one is cut before its ending; signs are not cut in two", () => {
  expect(dossierPath("files", 1, `${"长".repeat(80)}.docx`)).toBe(`files/001-${"长".repeat(80)}.docx`);
  expect(dossierPath("files", 1, `${"长".repeat(81)}.docx`)).toBe(`files/001-${"长".repeat(80)}.docx`);
  expect(dossierPath("files", 1, "𠮷".repeat(90))).toBe(`files/001-${"𠮷".repeat(80)}`);
});

test("a name without a dot, or with one only at its head, has no ending; of several dots the last begins it", () => {
  expect(dossierPath("files", 1, "readme")).toBe("files/001-readme");
  expect(dossierPath("files", 1, ".profile")).toBe("files/001-.profile");
  expect(dossierPath("files", 1, "a.b.pdf")).toBe("files/001-a.b.pdf");
  expect(dossierPath("files", 1, "a.pdf")).toBe("files/001-a.pdf");
  expect(dossierPath("files", 1, "")).toBe("files/001--");
});

const SHA = "0123456789abcdef".repeat(4);

const manifest = {
  ...{ format: "certdesk-dossier/1", madeOn: "2026-06-30", madeAt: "2026-06-30T02:00:00Z", madeBy: "林一" },
  case: { id: "c", number: "2026-0001", client: "青禾", scheme: "OLS/GZ-0071" },
  log: { rows: 0, firstSequence: null, lastSequence: null, chainRows: "12", chainHash: SHA },
  files: [
    {
      ...{
        path: "documents/001-a.pdf",
        sha256: SHA,
        size: 12,
        kind: "contract",
        name: "a.pdf",
        code: "B-04",
      },
      ...{ stage: null, issuedOn: "2026-06-30", isSuperseded: false, pages: { first: 1, last: 3 } },
    },
  ],
};

const [file] = manifest.files;
const reads = (change: object) => dossierManifest.safeParse({ ...manifest, ...change }).success;

test("a manifest names its form, its case, the log it rests on and every file by its hash", () => {
  expect(dossierManifest.parse(manifest)).toEqual(manifest);
  expect(reads({ files: [{ ...file, pages: null, code: null }] })).toBe(true);
  expect([reads({ format: "certdesk-dossier/2" }), reads({ strange: 1 }), reads({ files: [{}] })]).toEqual([
    ...[false, false, false],
  ]);
});

test("a hash is 64 small hexadecimal signs, a count is whole and not negative, and nothing may stand beside", () => {
  const wrongHashes = [SHA.toUpperCase(), SHA.slice(1), `${SHA}0`, `x${SHA.slice(1)}`, ` ${SHA}`, `${SHA} `];
  expect(wrongHashes.filter((sha256) => reads({ files: [{ ...file, sha256 }] }))).toEqual([]);
  for (const wrong of [{ size: -1 }, { size: 1.5 }, { strange: 1 }, { pages: { first: 1 } }])
    expect(reads({ files: [{ ...file, ...wrong }] }), JSON.stringify(wrong)).toBe(false);
  for (const change of [
    ...[{ case: { ...manifest.case, strange: 1 } }, { log: { ...manifest.log, strange: 1 } }],
    ...[{ log: { rows: 0 } }, { case: { id: "c" } }],
  ])
    expect(reads(change)).toBe(false);
});

test("the files a dossier is read with have their fixed names", () => {
  expect(Object.values(DOSSIER_FILES)).toEqual(["manifest.json", "dossier.pdf", "log/audit-log.jsonl"]);
});
