/** What an auditor writes in a cell, and what the question calls it. A word that is not listed is a fault of the file. */
const word =
  <T>(words: Readonly<Record<string, T>>) =>
  (written: string): T => {
    const found = words[written];
    if (found === undefined) throw new Error(`no word for ${JSON.stringify(written)}`);
    return found;
  };

export const schemeWord = word({ 投诉处理: "OLS/GZ-0071", 质量: "QMS" });
export const auditWord = word({
  初次: "initial",
  监督: "surveillance",
  再认证: "recertification",
  增发证书: "additional",
  转换: "conversion",
});
export const factorWord = word({
  敏感服务: "sensitive-services",
  跨境: "cross-border",
  多场景: "multi-scenario",
  高风险: "high-risk",
});
export const categoryWord = word({ 高: "high", 中: "medium", 低: "low", 有限: "limited" });
export const bindingWord = word({ 自算: "own", 下限: "floor" });
export const gradeWord = word({ 严重: "major", 轻微: "minor", 改进机会: "improvement" });
export const yesOrNo = word({ 是: true, 否: false });

export const numberIn = (cell: string): number => {
  const value = Number(cell);
  if (cell.trim() === "" || !Number.isFinite(value)) throw new Error(`no number: ${JSON.stringify(cell)}`);
  return value;
};

/** The parts of a cell, none where it is empty or says 无. */
export const partsOf = (cell: string, separator: string): readonly string[] =>
  cell === "" || cell === "无" ? [] : cell.split(separator);

/** { [key]: read(cell) } where the cell is filled, nothing where it is empty. */
export const filled = (key: string, cell: string, read: (cell: string) => unknown): object =>
  cell === "" ? {} : { [key]: read(cell) };
