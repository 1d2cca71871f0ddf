/**
 * `npm run -s verify-dossier -- FILE`: checks a dossier (ZIP) without a database; names every fault and exits 1,
 * or 2 when no file is named.
 */
import { verifyDossier, type DossierFault } from "@/lib/usecases/dossier/verify-dossier";

const WORDS: Readonly<Record<DossierFault["fault"], string>> = {
  unreadable: "cannot be read",
  "no-manifest": "is missing or is no manifest of a dossier",
  missing: "is listed but missing",
  extra: "is not listed",
  twice: "is there twice",
  changed: "was changed",
  "log-count": "holds other rows than the manifest says",
  foreign: "is of another case",
  altered: "was altered after it was written",
  order: "stands out of its order",
  "broken-link": "does not follow the row before it",
};

const told = ({ path, fault, line, sequence }: DossierFault): string => {
  const row =
    line === undefined ? "" : ` line ${line}${sequence === null ? "" : ` (row ${sequence ?? "?"})`}`;
  return `${path}${row}: ${WORDS[fault]}`;
};

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error("verify-dossier: wants FILE");
  process.exitCode = 2;
} else {
  const { manifest, manifestSha256, faults } = await verifyDossier(file);
  for (const fault of faults) console.error(told(fault));
  if (faults.length > 0) process.exitCode = 1;
  else
    console.log(
      `The dossier of case ${manifest?.case.number ?? "?"} of ${manifest?.madeOn ?? "?"} is whole: ${manifest?.files.length ?? 0} files, ${manifest?.log.rows ?? 0} rows of the log.`,
    );
  if (manifestSha256 !== null)
    console.log(`SHA-256 of its manifest, as the log has it (dossier.issued): ${manifestSha256}`);
}
