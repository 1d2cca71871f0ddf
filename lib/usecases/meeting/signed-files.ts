import { storedFileStore, type StoredFileRow } from "@/lib/data/stored-file-store";
import { signaturePicture } from "@/lib/documents/kit/signature-picture";
import { isScan } from "@/lib/domain/file/file-types";
import type { Refusal } from "@/lib/domain/outcome";
import { fileStore } from "@/lib/storage/file-store";
import type { Context } from "../framework/context";

type Brought = Readonly<{
  /** Papers that authorise a representative. */
  authorisations?: readonly string[];
  signatures: readonly string[];
  sheets: readonly string[];
}>;

const sheetRefusals = (files: readonly StoredFileRow[]): readonly Refusal[] =>
  files.flatMap(({ name, type }) =>
    isScan(type)
      ? []
      : [{ code: "sheet-not-a-scan", clause: "5.5.2", facts: { name }, field: "sheetFileIds" }],
  );

const unreadable = async ({ sha256, type }: StoredFileRow): Promise<boolean> =>
  type !== "image/png" || signaturePicture(await fileStore.get(sha256)) === null;

/** Attaches what people signed to the case: sheets as they were scanned, signatures as they were drawn (5.5.2). */
export const attachSigned = async (
  context: Context,
  caseId: string,
  { authorisations = [], signatures, sheets }: Brought,
): Promise<readonly Refusal[]> => {
  await storedFileStore.attach(context, caseId, [...authorisations, ...signatures, ...sheets]);
  const drawn = await storedFileStore.ofCase(context.db, caseId, signatures);
  const empty = await Promise.all(drawn.map(unreadable));
  return [
    ...sheetRefusals(await storedFileStore.ofCase(context.db, caseId, sheets)),
    ...(empty.includes(true)
      ? [{ code: "signature-unreadable", clause: "5.5.2", facts: { count: empty.filter(Boolean).length } }]
      : []),
  ];
};

/** The small grey pictures that papers print, by the file they were drawn into. */
export const signaturePictures = async (
  context: Pick<Context, "db">,
  caseId: string,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const files = await storedFileStore.ofCase(context.db, caseId, fileIds);
  const drawn = await Promise.all(
    files.map(async ({ id, sha256 }) => [id, signaturePicture(await fileStore.get(sha256))] as const),
  );
  return new Map(
    drawn.flatMap(([id, bytes]) =>
      bytes === null ? [] : [[id, Buffer.from(bytes).toString("base64")] as const],
    ),
  );
};
