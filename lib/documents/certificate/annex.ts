import type { Pen, TextStyle } from "../kit/pen";
import { paginate } from "../kit/slab";
import type { Slab } from "../kit/slab";
import { stackOf } from "../kit/stack";
import { tableSlabs } from "../kit/table";
import type { Cell } from "../kit/table";
import { fill, wordsIn } from "../kit/words";
import { both } from "../kit/two-tongues";
import { CONTENT, PAGE } from "./layout";
import { drawFrame } from "./parts";
import type { CertificateModel } from "./model";

const ZH = wordsIn("zh-CN").certificate;
const EN = wordsIn("en").certificate;

const CENTRE = { x: CONTENT.x - 14, width: CONTENT.width + 28, align: "center" } as const;
const SMALL: TextStyle = { font: "regular", size: 8.5, ink: "grey" };
const TOP = 64;

function headSlab(pen: Pen, model: CertificateModel): Slab {
  const head = stackOf(
    pen,
    [
      { text: ZH.annex, style: { font: "bold", size: 18, ink: "accent" }, leading: 1.4 },
      { text: EN.annex, style: { font: "regular", size: 10, ink: "accent" } },
      {
        text: `${fill(ZH.number, { number: model.number })}　${fill(EN.number, { number: model.number })}`,
        style: { font: "regular", size: 9 },
        leading: 2,
      },
      { text: model.subject.client.name, style: { font: "bold", size: 12 } },
      { text: model.subject.client.nameEn, style: { font: "regular", size: 9 } },
    ],
    CENTRE,
  );
  return { height: head.height + 10, before: 0, keepWithNext: true, draw: head.draw };
}

function noteSlab(pen: Pen): Slab {
  const note = stackOf(pen, [{ text: `${ZH.annexNote}\n${EN.annexNote}`, style: SMALL }], CENTRE);
  return { height: note.height, before: 10, keepWithNext: false, draw: note.draw };
}

function scopeSlabs(pen: Pen, model: CertificateModel): readonly Slab[] {
  const { scope, scopeEn } = model.subject;
  const title = { text: both(ZH.scope, EN.scope), label: true };
  const rows: readonly (readonly Cell[])[] = [[title, both(scope, scopeEn)]];
  return tableSlabs(pen, { columns: [{ share: 22 }, { share: 78 }], rows }, CENTRE.x, CENTRE.width);
}

/** Further pages: the sites with the scope of each (5.9.4 a and f), and a scope too long for the face. */
export function drawAnnex(pen: Pen, model: CertificateModel, isScopeInAnnex: boolean): void {
  if (model.sites.length < 2 && !isScopeInAnnex) return;
  const columns = [
    { title: "#", share: 6, align: "center" },
    { title: both(ZH.siteName, EN.siteName), share: 24 },
    { title: both(ZH.siteAddress, EN.siteAddress), share: 38 },
    { title: both(ZH.siteScope, EN.siteScope), share: 32 },
  ] as const;
  const rows = model.sites.map((site, index) => [
    String(index + 1),
    both(site.name, site.nameEn),
    both(site.address, site.addressEn),
    both(site.activity, site.activityEn),
  ]);
  const sites =
    model.sites.length < 2 ? [] : tableSlabs(pen, { columns, rows, before: 12 }, CENTRE.x, CENTRE.width);
  paginate(
    [headSlab(pen, model), ...(isScopeInAnnex ? scopeSlabs(pen, model) : []), ...sites, noteSlab(pen)],
    {
      top: TOP,
      bottom: PAGE.height - 78,
      newPage: () => {
        pen.pdf.addPage();
        drawFrame(pen);
      },
    },
  );
}
