import QRCode from "qrcode";
import type { Box, Pen } from "./pen";

/** A QR code as vector squares: sharp in print at any size, a few hundred bytes. */
export function drawQr(pen: Pen, text: string, box: Box): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const unit = box.width / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    let column = 0;
    while (column < modules.size) {
      const start = column;
      while (column < modules.size && modules.get(row, column) === 1) column += 1;
      if (column > start) {
        pen.pdf.rect(box.x + start * unit, box.y + row * unit, (column - start) * unit, unit);
      }
      column += 1;
    }
  }
  pen.pdf.fillColor("#000000").fill();
}
