import type { Pen, TextStyle } from "../kit/pen";
import { heightOf, spread, stackOf } from "../kit/stack";
import type { Passage, Piece } from "../kit/stack";
import { fill, wordsIn } from "../kit/words";
import { CONTENT, ZONE } from "./layout";
import type { CertificateModel } from "./model";

const ZH = wordsIn("zh-CN").certificate;
const EN = wordsIn("en").certificate;

/** Words shrink to 78 % at most; a scope longer than that goes to the annex. */
const SCALES = [1.12, 1.06, 1, 0.94, 0.88, 0.83, 0.78] as const;

type Setting = { readonly scale: number; readonly isScopeInAnnex: boolean };

function groups(pen: Pen, model: CertificateModel, { scale, isScopeInAnnex }: Setting): readonly Piece[] {
  const { client, criteria, scheme, schemeEn, scope, scopeEn, ruleDocument } = model.subject;
  const style = (font: TextStyle["font"], size: number, ink: TextStyle["ink"] = "black"): TextStyle => ({
    font,
    size: size * scale,
    ink,
  });
  const small = style("regular", 8.5, "grey");
  const scopes: readonly Passage[] = isScopeInAnnex
    ? [
        { text: ZH.scopeInAnnex, style: style("bold", 11) },
        { text: EN.scopeInAnnex, style: style("regular", 9) },
      ]
    : [
        { text: scope, style: style("bold", 11) },
        { text: scopeEn, style: style("regular", 9) },
      ];
  const count = { count: String(model.sites.length) };
  const sitesNote: readonly Passage[] =
    model.sites.length < 2
      ? []
      : [
          { text: fill(ZH.sitesNote, count), style: small },
          { text: fill(EN.sitesNote, count), style: small },
        ];
  const sets: readonly (readonly Passage[])[] = [
    [{ text: `${ZH.attest}　${EN.attest}`, style: small }],
    [
      { text: client.name, style: style("bold", 18), leading: 1.4 },
      { text: client.nameEn, style: style("regular", 11) },
      {
        text: `${ZH.creditCode} ${EN.creditCode}　${client.creditCode}`,
        style: small,
        leading: 2,
      },
      { text: client.address, style: style("regular", 9.5) },
      { text: client.addressEn, style: style("regular", 8.5) },
    ],
    [
      { text: fill(ZH.conforms, { scheme }), style: style("regular", 9.5) },
      { text: fill(EN.conforms, { scheme: schemeEn }), style: small },
      ...criteria.map((text) => ({ text, style: style("bold", 12.5), leading: 1.55 })),
      { text: `${ZH.basis} ${EN.basis}　${ruleDocument}`, style: small },
    ],
    [{ text: `${ZH.scope} ${EN.scope}`, style: small }, ...scopes, ...sitesNote],
  ];
  return sets.map((set) =>
    stackOf(pen, set, { x: CONTENT.x + 10, width: CONTENT.width - 20, align: "center" }),
  );
}

/** Draws who is certified for what; answers whether the scope had to move to the annex. */
export function drawMain(pen: Pen, model: CertificateModel): Setting {
  const room = ZONE.main.bottom - ZONE.main.y;
  /** White space between the groups: ample while the words are large, little when they had to shrink. */
  const least = (scale: number): number => (scale > 1 ? 76 : 24);
  const settings: readonly Setting[] = [
    ...SCALES.map((scale) => ({ scale, isScopeInAnnex: false })),
    ...SCALES.map((scale) => ({ scale, isScopeInAnnex: true })),
  ];
  const last: Setting = { scale: 0.6, isScopeInAnnex: true };
  const setting =
    settings.find((choice) => heightOf(groups(pen, model, choice)) + least(choice.scale) <= room) ?? last;
  spread(groups(pen, model, setting), ZONE.main.y, room, 26);
  return setting;
}
