import ts from "typescript";

/** As deep as the log tells the difference between two states. */
const DEPTH = 4;

/** What plain values, dates and lists carry themselves is no field of ours. */
const isPlain = (type: ts.Type): boolean =>
  (type.flags &
    (ts.TypeFlags.StringLike |
      ts.TypeFlags.NumberLike |
      ts.TypeFlags.BooleanLike |
      ts.TypeFlags.BigIntLike |
      ts.TypeFlags.Null |
      ts.TypeFlags.Undefined |
      ts.TypeFlags.Unknown |
      ts.TypeFlags.Any)) !==
  0;

const collect = (checker: ts.TypeChecker, type: ts.Type, depth: number, into: Set<string>): void => {
  if (depth > DEPTH || isPlain(type)) return;
  if (type.isUnion()) {
    for (const member of type.types) collect(checker, member, depth, into);
    return;
  }
  // A brand on a plain value makes an intersection with it.
  if (type.isIntersection() && type.types.some(isPlain)) return;
  if (checker.isArrayLikeType(type)) {
    for (const element of checker.getTypeArguments(asReference(type)))
      collect(checker, element, depth + 1, into);
    return;
  }
  for (const property of checker.getPropertiesOfType(type)) {
    into.add(property.name);
    collect(checker, checker.getTypeOfSymbol(property), depth + 1, into);
  }
};

const isReference = (type: ts.Type): type is ts.TypeReference => "target" in type;

const asReference = (type: ts.Type): ts.TypeReference => {
  if (isReference(type)) return type;
  throw new TypeError("A list without the type of its elements");
};

const isChanged = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === "changed";

/** The names of all fields, at any depth, that a use case below `root` may write to the log, by their types. */
export function loggedFields(root: string): ReadonlySet<string> {
  const { options } = ts.getParsedCommandLineOfConfigFile("tsconfig.json", undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, " "));
    },
  }) ?? { options: {} };
  const program = ts.createProgram([root], options);
  const checker = program.getTypeChecker();
  const fields = new Set<string>();
  const visit = (node: ts.Node): void => {
    const change = isChanged(node) ? node.arguments[1] : undefined;
    if (change !== undefined) {
      const type = checker.getTypeAtLocation(change);
      for (const name of ["before", "after"]) {
        const state = type.getProperty(name);
        if (state !== undefined)
          collect(checker, checker.getTypeOfSymbolAtLocation(state, change), 1, fields);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.includes("/lib/usecases/")) visit(file);
  return fields;
}
