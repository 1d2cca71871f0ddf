import ts from "typescript";

/** A figure that is rendered in a page or component. `around`: the components it stands in, the nearest first. */
export type RenderedFigure = Readonly<{ shown: string; line: number; around: readonly string[] }>;

const tagOf = (node: ts.Node): string | null => {
  if (ts.isJsxElement(node)) return node.openingElement.tagName.getText();
  if (ts.isJsxSelfClosingElement(node)) return node.tagName.getText();
  return null;
};

/** The components around a node, and the ones that are given it in an attribute. */
const around = (node: ts.Node): readonly string[] => {
  const tags: string[] = [];
  for (let up = node.parent; !ts.isSourceFile(up); up = up.parent) {
    const tag = tagOf(up);
    if (tag !== null) tags.push(tag);
  }
  return tags;
};

const isShown = (node: ts.Node): string | null => {
  if (ts.isCallExpression(node) && node.expression.getText() === "formatDays") return node.getText();
  if (ts.isJsxSelfClosingElement(node) && node.tagName.getText() === "PlainDay") {
    const date = node.attributes.properties.find(
      (one) => ts.isJsxAttribute(one) && one.name.getText() === "date",
    );
    return date === undefined ? null : date.getText();
  }
  return null;
};

/** Every number of days and every single day that a source shows. */
export const renderedFigures = (file: string, source: string): readonly RenderedFigure[] => {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: RenderedFigure[] = [];
  const visit = (node: ts.Node): void => {
    const shown = isShown(node);
    if (shown !== null) {
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ shown, line, around: around(node) });
    }
    node.forEachChild(visit);
  };
  visit(parsed);
  return found;
};
