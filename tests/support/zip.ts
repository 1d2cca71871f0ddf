import { fromBufferPromise } from "yauzl";
import { ZipFile } from "yazl";

/** The files of a ZIP by their paths, in their order. */
export type Unzipped = ReadonlyMap<string, Buffer>;

const allOf = async (source: AsyncIterable<Buffer | string>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

export const readZip = async (bytes: Uint8Array): Promise<Map<string, Buffer>> => {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await allOf(await zip.openReadStreamPromise(entry)));
  return files;
};

export const writeZip = (files: Unzipped): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, path);
  zip.end();
  return allOf(zip.outputStream);
};
