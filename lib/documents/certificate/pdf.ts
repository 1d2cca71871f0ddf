import { pdfName } from "../kit/definition";
import type { DocumentDefinition } from "../kit/definition";
import { finishPdf, startPdf } from "../kit/pen";
import type { Pen, TextStyle } from "../kit/pen";
import { stackOf } from "../kit/stack";
import { fill, wordsIn } from "../kit/words";
import { drawAnnex } from "./annex";
import { CONTENT, PAGE } from "./layout";
import { drawMain } from "./main-part";
import { certificateSchema } from "./model";
import type { CertificateModel } from "./model";
import { drawDates, drawFoot, drawFrame, drawHead, drawNotes } from "./parts";

const TINY: TextStyle = { font: "regular", size: 7, ink: "grey" };

/** Form code and page x of y, small and inside the frame. */
function drawPageLines(pen: Pen, model: CertificateModel): void {
  const { start, count } = pen.pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pen.pdf.switchToPage(start + page);
    const facts = { page: String(page + 1), pages: String(count) };
    const pages = (["zh-CN", "en"] as const).map((language) => fill(wordsIn(language).common.pageOf, facts));
    const text = [model.number, fill(wordsIn("zh-CN").common.formCode, model.form), ...pages].join("　·　");
    stackOf(pen, [{ text, style: TINY }], { x: CONTENT.x, width: CONTENT.width, align: "center" }).draw(
      PAGE.height - 52,
    );
  }
}

const titleOf = (model: CertificateModel): string =>
  fill(wordsIn("zh-CN").certificate.title, { scheme: model.subject.scheme });

export const certificate: DocumentDefinition<CertificateModel> = {
  schema: certificateSchema,
  title: titleOf,
  fileName: (model, language) => pdfName(model.number, wordsIn(language).certificate.fileTitle),
  renderWord: null,
  render: (model) => {
    const pen = startPdf({
      title: `${titleOf(model)} ${model.number}`,
      author: model.body.name,
      language: "zh-CN",
      date: model.issuedOn,
    });
    pen.pdf.addPage();
    drawFrame(pen);
    drawHead(pen, model);
    const { isScopeInAnnex } = drawMain(pen, model);
    drawDates(pen, model);
    drawFoot(pen, model);
    drawNotes(pen, model);
    drawAnnex(pen, model, isScopeInAnnex);
    drawPageLines(pen, model);
    return finishPdf(pen);
  },
};
