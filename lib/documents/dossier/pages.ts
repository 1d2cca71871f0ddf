import type { DossierFile } from "@/lib/domain/dossier/manifest";
import type { RailStep } from "@/lib/domain/case/stage-rail";
import en from "@/lib/i18n/messages/en/case.json" with { type: "json" };
import zh from "@/lib/i18n/messages/zh-CN/case.json" with { type: "json" };
import { fields, note, table, title, type Field } from "../kit/blocks";
import { renderFlow } from "../kit/flow";
import type { Language } from "../kit/model";
import { A4, FLOW_WIDTH, MARGIN, type FlowDocument } from "../kit/page";
import { drawFrames } from "../kit/page-frame";
import { finishPdf, startPdf } from "../kit/pen";
import { fill, wordsIn } from "../kit/words";
import type { PageSpan } from "./join";

/** Whose dossier it is, as its own pages print it. */
export type DossierCover = Readonly<{
  language: Language;
  bodyName: string;
  number: string;
  client: string;
  madeOn: string;
  madeBy: string;
}>;

type Listed = Omit<DossierFile, "pages">;

const STAGES: Readonly<Record<Language, Readonly<Record<RailStep, string>>>> = {
  "zh-CN": zh.case.rail,
  en: en.case.rail,
};

const isStep = (stage: string, names: object): stage is RailStep => Object.hasOwn(names, stage);

const stageName = (language: Language, stage: string | null): string =>
  stage !== null && isStep(stage, STAGES[language]) ? STAGES[language][stage] : "";

/** What a page calls a file: its name, and that a newer one took its place or it was taken back, where it was. */
export const fileTitle = (language: Language, { name, kind, isSuperseded }: Listed): string => {
  const { dossier } = wordsIn(language);
  const plain = name.replace(/\.pdf$/u, "");
  if (kind === "withdrawn-evidence") return fill(dossier.withdrawn, { name: plain });
  return isSuperseded ? fill(dossier.superseded, { name: plain }) : plain;
};

const flowOf = (cover: DossierCover, heading: string): Omit<FlowDocument, "blocks"> => {
  const { common, dossier } = wordsIn(cover.language);
  return {
    title: `${heading} ${cover.number}`,
    author: cover.bodyName,
    language: cover.language,
    date: cover.madeOn,
    frame: {
      bodyName: cover.bodyName,
      formCode: dossier.title,
      number: fill(common.footNumber, { number: cover.number }),
      pageOf: "",
    },
  };
};

/** A number that no page of a dossier has: as wide as the widest. */
const ANY_PAGE = "00000";

/** The table of contents; before the pages are known as long as it will be. */
export const contentsPage = (
  cover: DossierCover,
  files: readonly Listed[],
  spans: readonly PageSpan[] | null,
): Promise<Uint8Array> => {
  const { language } = cover;
  const { dossier: words } = wordsIn(language);
  const pageAt = (index: number): string => (spans === null ? ANY_PAGE : String(spans[index]?.first ?? ""));
  return renderFlow({
    ...flowOf(cover, words.contents),
    blocks: [
      ...title(words.title, words.contents),
      fields([
        [words.case, cover.number],
        [words.client, cover.client],
        [words.madeOn, cover.madeOn],
        [words.madeBy, cover.madeBy],
      ]),
      table(
        [
          { title: words.order, share: 9, align: "center" },
          { title: words.file, share: 47 },
          { title: words.stage, share: 16 },
          { title: words.date, share: 17, align: "center" },
          { title: words.page, share: 11, align: "right" },
        ],
        files.map((file, index) => [
          String(index + 1),
          [file.code, fileTitle(language, file)].filter((part) => part !== null).join(" "),
          stageName(language, file.stage),
          file.issuedOn,
          pageAt(index),
        ]),
      ),
      note(words.note),
    ],
  });
};

/** Stands for a file that no PDF can hold: what it is, where it lies, and by which hash it is known. */
export const namingPage = (cover: DossierCover, file: Listed): Promise<Uint8Array> => {
  const { dossier: words } = wordsIn(cover.language);
  const { kinds }: Readonly<{ kinds: Readonly<Record<string, string>> }> = words;
  const pairs: readonly Field[] = [
    [words.file, file.name],
    [words.kind, kinds[file.kind] ?? file.kind],
    [words.date, file.issuedOn],
    [words.placed, file.path],
    [words.size, String(file.size)],
    [words.digest, file.sha256],
  ];
  return renderFlow({
    ...flowOf(cover, file.name),
    blocks: [...title(fileTitle(cover.language, file)), fields(pairs), note(words.asFile)],
  });
};

const CAPTION = { font: "regular", size: 9 } as const;
const CAPTION_HEIGHT = 14;

/** A picture on a page of its own, as large as the page allows and turned as its camera says. */
export const picturePage = async (
  cover: DossierCover,
  file: Listed,
  bytes: Uint8Array,
): Promise<Uint8Array> => {
  const flow = flowOf(cover, file.name);
  const pen = startPdf(flow);
  pen.pdf.addPage();
  const [caption] = pen.lines(`${fileTitle(cover.language, file)}　${file.issuedOn}`, CAPTION, FLOW_WIDTH);
  const place = { x: MARGIN.x, y: MARGIN.top, width: FLOW_WIDTH };
  if (caption !== undefined) pen.write(caption, CAPTION, place, "left", CAPTION_HEIGHT);
  const top = MARGIN.top + CAPTION_HEIGHT + 8;
  const room = A4.height - top - MARGIN.bottom;
  pen.pdf.image(Buffer.from(bytes), MARGIN.x, top, { fit: [FLOW_WIDTH, room], align: "center" });
  drawFrames(pen, flow.frame, { left: MARGIN.x, right: A4.width - MARGIN.x, height: A4.height });
  return finishPdf(pen);
};
