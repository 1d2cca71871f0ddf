/**
 * The reader of reports on the command line: `npm run -s xray -- FILE [zh-CN|en]` reads the facts of one audit as JSON
 * (docs/xray.md) and prints what disagrees. Exit 1 when something must be mended or answered, 2 when the file is no such file.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { xray, type XrayFinding } from "@/lib/domain/xray/xray";
import { xrayFile, type XrayFile } from "@/lib/domain/xray/xray-file";
import { LOCALES } from "@/lib/i18n/locales";
import { say, word, type Sentences } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";

class FileFault extends Error {}

const fileAt = async (path: string): Promise<XrayFile> => {
  const text = await readFile(path, "utf8").catch(() => {
    throw new FileFault(`cannot read ${JSON.stringify(path)}`);
  });
  const json = (() => {
    try {
      const parsed: unknown = JSON.parse(text);
      return parsed;
    } catch {
      throw new FileFault(`${JSON.stringify(path)} is not JSON`);
    }
  })();
  const read = xrayFile.safeParse(json);
  if (!read.success) throw new FileFault(z.prettifyError(read.error));
  return read.data;
};

const told = (t: Sentences, finding: XrayFinding): string =>
  [
    `[${t(`xray.severities.${finding.severity}`)}] ${finding.code} (${finding.clause}) ${say(t, "xray.codes", finding)}`,
    ...finding.places.map(
      ({ part, detail, said }) =>
        `    ${t(`xray.parts.${part}`)}${detail === "" ? "" : ` · ${word(t, "xray", detail)}`}: ${said === "" ? "/" : word(t, "xray", said)}`,
    ),
  ].join("\n");

const run = async ([path, language = "zh-CN", ...rest]: readonly string[]): Promise<number> => {
  const locale = LOCALES.find((each) => each === language);
  if (path === undefined || rest.length > 0 || locale === undefined)
    throw new FileFault("wants FILE and, if not in Chinese, en");
  const findings = xray(await fileAt(path));
  const t = await translatorFor(locale);
  process.stdout.write(findings.map((finding) => `${told(t, finding)}\n`).join(""));
  return findings.some(({ severity }) => severity !== "hint") ? 1 : 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FileFault)) throw error;
  process.stderr.write(`xray: ${error.message}\n`);
  process.exitCode = 2;
}
