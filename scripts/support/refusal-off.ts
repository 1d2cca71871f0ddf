import ts from "typescript";

/** A piece of the source and what stands in its place. */
type Edit = Readonly<{ from: number; to: number; text: string }>;

const isEmitted = (node: ts.Node, code: string): boolean => {
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    const isNotice = ts.isIdentifier(node.expression) && node.expression.text === "notice";
    return isNotice && first !== undefined && ts.isStringLiteral(first) && first.text === code;
  }
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.some(
      (property) =>
        ts.isPropertyAssignment(property) &&
        property.name.getText() === "code" &&
        ts.isStringLiteral(property.initializer) &&
        property.initializer.text === code,
    )
  );
};

const replaced = (node: ts.Node, text: string): Edit => ({ from: node.getStart(), to: node.getEnd(), text });

const isCallOf = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;

/** Out of its brackets: `({ code })` is left as the whole of them. */
const unbracketed = (node: ts.Node): ts.Node =>
  ts.isParenthesizedExpression(node.parent) ? unbracketed(node.parent) : node;

/** `if (…) return refused(…)` no longer returns; `… ? refused(…) : accepted(…)` takes the other way. */
const withoutAnswer = (answer: ts.Node): readonly Edit[] | null => {
  const { parent } = answer;
  if (ts.isConditionalExpression(parent))
    return [replaced(parent, (parent.whenTrue === answer ? parent.whenFalse : parent.whenTrue).getText())];
  const isBranch =
    ts.isReturnStatement(parent) &&
    (ts.isIfStatement(parent.parent) ||
      (ts.isBlock(parent.parent) && ts.isIfStatement(parent.parent.parent)));
  return isBranch ? [replaced(parent, ";")] : null;
};

/** A list that is made of this one refusal by `.map(… => notice(…))` is made of none. */
const withoutMapped = (body: ts.Node): readonly Edit[] | null => {
  const call = ts.isArrowFunction(body.parent) ? body.parent.parent : null;
  if (call === null || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return null;
  const { name } = call.expression;
  if (name.text === "map") return [replaced(name, "flatMap"), replaced(body, "[]")];
  return name.text === "flatMap" ? [replaced(body, "[]")] : null;
};

const editsOf = (emitted: ts.Node): readonly Edit[] | null => {
  const node = unbracketed(emitted);
  const { parent } = node;
  if (isCallOf(parent, "refused")) return withoutAnswer(parent);
  if (isCallOf(parent, "when")) return [replaced(parent, "[]")];
  if (ts.isArrayLiteralExpression(parent)) {
    const isAll = parent.elements.length === 1 && isCallOf(parent.parent, "refused");
    return isAll ? withoutAnswer(parent.parent) : [replaced(node, "...[]")];
  }
  return withoutMapped(node);
};

/** A list of refusals, or an answer, without one code; an answer refused for nothing else is given. */
const KEPT = `(off, code) => (...given) => {
  const result = off(...given);
  const kept = (all) => all.filter((one) => one?.code !== code);
  if (Array.isArray(result)) return kept(result);
  if (!Array.isArray(result?.refusals) || result.refusals.length === 0) return result;
  const refusals = kept(result.refusals);
  return refusals.length > 0 ? { ...result, refusals } : { ok: true };
}`;

/** Every function of the file gives its refusals without this one: where another function makes the refusal. */
const filtered = (source: ts.SourceFile, code: string): readonly Edit[] =>
  source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) =>
      initializer !== undefined && ts.isArrowFunction(initializer) ? [initializer] : [],
    )
    .map((each) => replaced(each, `(${KEPT})(${each.getText()}, ${JSON.stringify(code)})`));

const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((patched, { from, to, text: put }) => patched.slice(0, from) + put + patched.slice(to), text);

const emittedIn = (source: ts.SourceFile, code: string): readonly ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isEmitted(node, code)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/**
 * The source of a module with one refusal switched off: what was refused for this code goes through. Null when the
 * module does not refuse for it.
 */
export const withoutRefusal = (text: string, file: string, code: string): string | null => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const emitted = emittedIn(source, code);
  if (emitted.length === 0) return null;
  const edits = emitted.map(editsOf);
  return edits.includes(null)
    ? applied(text, filtered(source, code))
    : applied(
        text,
        edits.flatMap((each) => each ?? []),
      );
};
