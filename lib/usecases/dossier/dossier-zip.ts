import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";

/** One entry of the ZIP; its bytes are opened when their turn comes. */
export type ZipEntry = Readonly<{
  path: string;
  at: Date;
  size: number;
  isText: boolean;
  open: () => Promise<Readable>;
}>;

/** The entries as one ZIP, written while it is read: one entry at a time is open. */
export const zipOf = (entries: readonly ZipEntry[]): Readable => {
  const zip = new ZipFile();
  // An entry that cannot be read breaks the download off: half a dossier is none.
  const out = zip.outputStream.pipe(new PassThrough());
  zip.on("error", (error: Error) => out.destroy(error));
  for (const { path, at, size, isText, open } of entries) {
    const options = { mtime: at, mode: 0o100_644, size, compress: isText };
    zip.addReadStreamLazy(path, options, (answer) => {
      open().then(
        (stream) => {
          answer(null, stream);
        },
        (error: unknown) => {
          answer(error, Readable.from([]));
        },
      );
    });
  }
  zip.end();
  return out;
};
