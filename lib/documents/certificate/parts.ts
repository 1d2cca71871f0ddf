import { formatDocumentDate } from "@/lib/i18n/format";
import { drawQr } from "../kit/qr";
import { HAIRLINE } from "../kit/pen";
import type { Pen, TextStyle } from "../kit/pen";
import { stackOf } from "../kit/stack";
import { fill, wordsIn } from "../kit/words";
import { CONTENT, FRAME, PAGE, QR_SIZE, ZONE } from "./layout";
import type { CertificateModel } from "./model";

const ZH = wordsIn("zh-CN").certificate;
const EN = wordsIn("en").certificate;

const SMALL: TextStyle = { font: "regular", size: 8, ink: "grey" };
const CENTRE = { x: CONTENT.x, width: CONTENT.width, align: "center" } as const;

/** Two lines around the page, as on the certificates of the trade. */
export function drawFrame(pen: Pen): void {
  for (const [inset, weight] of [
    [FRAME.outer, FRAME.outerWeight],
    [FRAME.inner, FRAME.innerWeight],
  ] as const) {
    pen.pdf
      .lineWidth(weight)
      .strokeColor("#0b4f50")
      .rect(inset, inset, PAGE.width - 2 * inset, PAGE.height - 2 * inset)
      .stroke();
  }
}

function drawMark(pen: Pen, model: CertificateModel): void {
  if (!model.mark) return;
  const scale = ZONE.mark.height / model.mark.height;
  pen.pdf
    .save()
    .translate((PAGE.width - model.mark.width * scale) / 2, ZONE.mark.y)
    .scale(scale);
  for (const outline of model.mark.paths) pen.pdf.path(outline).fillColor("#0b4f50").fill();
  pen.pdf.restore();
}

/** Mark, body and title: what the eye meets first. */
export function drawHead(pen: Pen, model: CertificateModel): void {
  drawMark(pen, model);
  stackOf(
    pen,
    [
      { text: model.body.name, style: { font: "bold", size: 13 } },
      { text: model.body.nameEn, style: { font: "regular", size: 9 } },
    ],
    CENTRE,
  ).draw(ZONE.body.y);
  stackOf(
    pen,
    [
      {
        text: fill(ZH.title, { scheme: model.subject.scheme }),
        style: { font: "bold", size: 25, ink: "accent" },
        leading: 1.4,
      },
      {
        text: fill(EN.title, { scheme: model.subject.schemeEn.toUpperCase() }),
        style: { font: "regular", size: 11.5, ink: "accent" },
      },
      {
        text: `${fill(ZH.number, { number: model.number })}　${fill(EN.number, { number: model.number })}`,
        style: { font: "regular", size: 9.5 },
        leading: 2,
      },
    ],
    CENTRE,
  ).draw(ZONE.title.y);
}

/**
 * The day of the first decision (from which the validity runs, 9.2), the day this edition was issued, the last
 * day: beside each other, between two hairlines.
 */
export function drawDates(pen: Pen, model: CertificateModel): void {
  const columns = [
    ["firstDay", model.firstCertifiedOn],
    ["issued", model.issuedOn],
    ["validUntil", model.lastDay],
  ] as const;
  const width = CONTENT.width / columns.length;
  const { y } = ZONE.dates;
  pen.rule([CONTENT.x, y], [CONTENT.x + CONTENT.width, y], HAIRLINE);
  columns.forEach(([name, date], index) =>
    stackOf(
      pen,
      [
        { text: `${ZH[name]} ${EN[name]}`, style: SMALL },
        { text: formatDocumentDate(date, "zh-CN"), style: { font: "bold", size: 10.5 } },
        { text: formatDocumentDate(date, "en"), style: { font: "regular", size: 8.5 } },
      ],
      { x: CONTENT.x + index * width, width, align: "center" },
    ).draw(y + 6),
  );
  pen.rule([CONTENT.x, y + 52], [CONTENT.x + CONTENT.width, y + 52], HAIRLINE);
}

/** Look-up on the left, seal and signature on the right. */
export function drawFoot(pen: Pen, model: CertificateModel): void {
  const { y } = ZONE.foot;
  drawQr(pen, model.lookUpUrl, { x: CONTENT.x, y: y + 6, width: QR_SIZE });
  stackOf(
    pen,
    [
      { text: ZH.lookUp, style: SMALL },
      { text: EN.lookUp, style: SMALL },
      { text: model.lookUpUrl, style: { font: "regular", size: 8 } },
    ],
    { x: CONTENT.x + QR_SIZE + 10, width: 168, align: "left" },
  ).draw(y + 10);
  const x = CONTENT.x + CONTENT.width - 176;
  stackOf(pen, [{ text: `${ZH.seal} ${EN.seal}`, style: SMALL }], { x, width: 176, align: "center" }).draw(
    y + 18,
  );
  stackOf(
    pen,
    [
      { text: model.generalManager, style: { font: "regular", size: 11 } },
      { text: `${ZH.manager} ${EN.manager}`, style: SMALL, leading: 2 },
    ],
    { x, width: 176, align: "center" },
  ).draw(y + 44);
  pen.rule([x, y + 61], [x + 176, y + 61], HAIRLINE);
}

/** What a holder must know, and where the body is to be found. */
export function drawNotes(pen: Pen, model: CertificateModel): void {
  const style: TextStyle = { font: "regular", size: 7, ink: "grey" };
  const edition = { edition: String(model.edition) };
  const texts = [
    `${ZH.surveillance}${fill(ZH.edition, edition)}`,
    `${EN.surveillance} ${fill(EN.edition, edition)}`,
    `${model.body.address}　${model.body.addressEn}`,
  ];
  stackOf(
    pen,
    texts.map((text) => ({ text, style, leading: 1.42 })),
    CENTRE,
  ).draw(ZONE.notes.y - 14);
}
