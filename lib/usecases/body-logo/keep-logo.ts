import { bodyLogoStore } from "@/lib/data/body-logo-store";
import { StaleError } from "@/lib/data/errors";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import { isLogoType, LOGO_LIMIT, logoForm } from "@/lib/domain/setting/logo-form";
import { PLAIN } from "@/lib/documents/kit/look";
import { imageSize } from "@/lib/documents/kit/image-size";
import { EXAMPLES } from "@/lib/documents/examples/examples";
import { fileStore } from "@/lib/storage/file-store";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";

type Mark = Readonly<{ fileId: string | null; width: number; height: number }>;

/** The upload as a mark: of a kind and size that a page can be headed by, and tried on a page. */
const markOf = async ({ db, actor }: Context, fileId: string): Promise<Outcome<Mark>> => {
  const file = await storedFileStore.forReading(db, fileId, actor);
  if (!isLogoType(file.type)) return refused({ code: "logo-type", field: "fileId" });
  const { bytes: most, side } = LOGO_LIMIT;
  const size = file.size > most ? null : imageSize(await fileStore.get(file.sha256));
  if (size === null || Math.min(size.width, size.height) < 1 || Math.max(size.width, size.height) > side)
    return refused({ code: "logo-size", facts: { kilobytes: most / 1024, side }, field: "fileId" });
  try {
    const logo = { ...size, type: file.type, bytes: await fileStore.get(file.sha256) };
    const shown = { language: "zh-CN", body: null, dress: { ...PLAIN, logo } } as const;
    await EXAMPLES["report-review-record"].pdf(shown);
  } catch {
    return refused({ code: "logo-broken", field: "fileId" });
  }
  return accepted({ fileId, ...size });
};

/** The mark at the head of the body's papers from now on, or none; papers issued before keep theirs. */
export const keepBodyLogo = defineUseCase({
  name: "body-logo.keep",
  permission: "setting:write",
  method: "POST",
  path: "/settings/logo",
  input: logoForm,
  limit: { calls: 60, minutes: 60 },
  async run(context, { version, fileId }) {
    const { db, actor, now } = context;
    await bodyLogoStore.lock(db);
    const [last] = await bodyLogoStore.all(db);
    if ((last?.number ?? 0) !== version) throw new StaleError("logo", last?.number ?? 0, last ?? {});
    if (fileId === null && (last?.file ?? null) === null)
      return refused({ code: "logo-none", field: "fileId" });
    const mark = fileId === null ? accepted({ fileId, width: 0, height: 0 }) : await markOf(context, fileId);
    if (!mark.ok) return mark;
    await bodyLogoStore.keep(db, {
      ...{ ...mark.value, number: version + 1 },
      ...{ keptById: actor.userId, keptByName: actor.name, keptAt: now },
    });
    context.changed("body-logo.kept", {
      kind: "setting",
      id: "logo",
      before: { sha256: last?.file?.sha256 ?? null },
      after: { sha256: (await bodyLogoStore.current(db))?.sha256 ?? null },
    });
    return accepted({ version: version + 1 });
  },
});
