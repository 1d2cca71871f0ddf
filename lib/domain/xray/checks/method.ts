import { place, type Check, type Disagreement, type Place } from "../check";
import { reportPassages } from "../text/passages";
import { excerpt, sentencesOf } from "../text/sentences";
import type { XrayFile } from "../xray-file";

const integrationUnanswered = ({ integration, audit, systems }: XrayFile): readonly Disagreement[] =>
  integration !== null || audit === null
    ? []
    : [{ places: [place("criteria", "", "integration"), place("cover", systems.join("、"), "systems")] }];

const integrationWithoutSecond = ({ integration, systems }: XrayFile): readonly Disagreement[] =>
  integration === null || integration === "none" || systems.length !== 1
    ? []
    : [
        {
          facts: { integration },
          places: [
            place("criteria", integration, "integration"),
            place("cover", systems.join("、"), "systems"),
          ],
        },
      ];

const integrationDenied = ({ integration, systems }: XrayFile): readonly Disagreement[] =>
  integration !== "none" || systems.length < 2
    ? []
    : [
        {
          places: [
            place("criteria", integration, "integration"),
            place("cover", systems.join("、"), "systems"),
          ],
        },
      ];

const systemsTicked = ({ tickedSystems, systems }: XrayFile): readonly Disagreement[] =>
  tickedSystems === null || tickedSystems.toSorted().join() === systems.toSorted().join()
    ? []
    : [
        {
          places: [
            place("cover", tickedSystems.join("、"), "systems"),
            place("plan", systems.join("、"), "systems"),
          ],
        },
      ];

const methodAgainstPlan = ({ method, planRows }: XrayFile): readonly Disagreement[] => {
  if (method === null || planRows.length === 0) return [];
  const remote = planRows.find(({ isRemote }) => isRemote);
  const onSite = planRows.find(({ isRemote }) => !isRemote);
  const against =
    method === "on-site"
      ? remote
      : method === "remote"
        ? onSite
        : method === "mixed" && remote === undefined
          ? onSite
          : undefined;
  return against === undefined
    ? []
    : [
        {
          places: [
            place("timing", method, "method"),
            place("plan", `${against.date} ${against.unit}`.trim(), against.isRemote ? "remote" : "on-site"),
          ],
        },
      ];
};

const NOT_SO = /[非无未不没]|取消|改为/u;
const NOT_OF_THIS = /内审|内部审核|供方|第二方|下次|上次|拟|计划|可以|申请/u;

/** What the report says of the way of this audit, unless it says that it was not so. */
const toldOfAudit = (file: XrayFile, words: RegExp): readonly Place[] =>
  reportPassages(file).flatMap(({ part, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const found = words.exec(sentence);
      const before =
        sentence
          .slice(0, found?.index ?? 0)
          .split(/[，,]/u)
          .at(-1) ?? "";
      return found === null || NOT_SO.test(before) || NOT_OF_THIS.test(sentence)
        ? []
        : [place(part, excerpt(sentence, found.index, found.index + found[0].length))];
    }),
  );

const COMBINED = /(?:结合|联合|一体化)审核/u;
const integrationTold = (file: XrayFile): readonly Disagreement[] =>
  file.integration !== "none" || file.systems.length > 1
    ? []
    : toldOfAudit(file, COMBINED)
        .slice(0, 1)
        .map((told) => ({ places: [told, place("criteria", "none", "integration")] }));

const REMOTE =
  /(?:远程|视频连线|视频会议|线上|网络会议)(?:的)?(?:方式|形式|手段)?[^。；;，,]{0,6}(?:审核|抽样|面谈|访谈|查看)|(?:审核|面谈|访谈)[^。；;，,]{0,6}(?:以|用|采用|通过)(?:了)?(?:远程|视频|线上|网络会议)/u;
const remoteTold = (file: XrayFile): readonly Disagreement[] =>
  file.method !== "on-site"
    ? []
    : toldOfAudit(file, REMOTE)
        .slice(0, 1)
        .map((told) => ({ places: [told, place("timing", "on-site", "method")] }));

const keptYetChanged = ({ planned }: XrayFile): readonly Disagreement[] => {
  if (planned?.isKept !== true || (planned.changes === "" && planned.versions === 1)) return [];
  const said = planned.changes === "" ? String(planned.versions) : planned.changes;
  return [
    {
      places: [
        place("completion", "kept"),
        place(planned.changes === "" ? "plan" : "completion", said, "changes"),
      ],
    },
  ];
};

const changedYetSilent = ({ planned }: XrayFile): readonly Disagreement[] =>
  planned?.isKept !== false || planned.changes !== ""
    ? []
    : [{ places: [place("completion", "changed"), place("completion", "", "changes")] }];

const completedYetReason = ({ planned }: XrayFile): readonly Disagreement[] =>
  planned?.isCompleted !== true || planned.incompleteReason === ""
    ? []
    : [
        {
          places: [place("completion", "completed"), place("completion", planned.incompleteReason, "reason")],
        },
      ];

const followUpWay = ({ followUp, nonconformities }: XrayFile): readonly Disagreement[] => {
  const told = followUp?.way ?? null;
  if (told === null) return [];
  return nonconformities
    .filter(
      ({ grade, way }) =>
        grade !== "improvement" && way !== null && (told === "documents") !== (way === "documents"),
    )
    .slice(0, 1)
    .map(({ number, way }) => ({
      facts: { number, told, way },
      places: [place("follow-up", told, "way"), place("nonconformity", way ?? "", number)],
    }));
};

const isOpen = ({ grade, status }: XrayFile["nonconformities"][number]): boolean =>
  grade === "major"
    ? status !== "verified"
    : grade === "minor" && status !== "accepted" && status !== "verified";

const recommendedYetOpen = ({ conclusions, nonconformities }: XrayFile): readonly Disagreement[] => {
  const open = nonconformities.find(isOpen);
  return open === undefined
    ? []
    : conclusions
        .filter(({ recommendation }) => recommendation === "recommend")
        .map(({ system }) => ({
          facts: { number: open.number },
          places: [
            place("conclusions", "recommend", system),
            place("nonconformity", open.status, open.number),
          ],
        }));
};

const nothingToCorrect = ({ conclusions, nonconformities }: XrayFile): readonly Disagreement[] =>
  nonconformities.some(({ grade }) => grade !== "improvement")
    ? []
    : conclusions
        .filter(({ recommendation }) => recommendation === "recommend-after-correction")
        .map(({ system }) => ({
          places: [place("conclusions", "recommend-after-correction", system), place("nonconformity", "0")],
        }));

/** Which boxes are ticked, and what else is on file about it. */
export const METHOD_CHECKS = [
  { code: "integration-unanswered", severity: "must-mend", clause: "5.7", find: integrationUnanswered },
  {
    code: "integration-without-second",
    severity: "must-mend",
    clause: "5.7",
    find: integrationWithoutSecond,
  },
  { code: "integration-denied", severity: "must-mend", clause: "11.1", find: integrationDenied },
  { code: "systems-ticked", severity: "must-mend", clause: "5.5.9.2 d)", find: systemsTicked },
  { code: "method-against-plan", severity: "must-mend", clause: "5.5.1", find: methodAgainstPlan },
  { code: "integration-told", severity: "must-mend", clause: "5.7", find: integrationTold },
  { code: "remote-told", severity: "must-mend", clause: "5.5.1", find: remoteTold },
  { code: "kept-yet-changed", severity: "must-mend", clause: "5.5.9.2 f)", find: keptYetChanged },
  { code: "changed-yet-silent", severity: "must-mend", clause: "5.5.9.2 f)", find: changedYetSilent },
  { code: "completed-yet-reason", severity: "must-mend", clause: "5.5.9.2 j)", find: completedYetReason },
  { code: "follow-up-way", severity: "must-mend", clause: "5.5.8.2 l)", find: followUpWay },
  { code: "recommended-yet-open", severity: "must-mend", clause: "5.5.8.2 h)", find: recommendedYetOpen },
  { code: "nothing-to-correct", severity: "must-mend", clause: "5.5.8.2 h)", find: nothingToCorrect },
] as const satisfies readonly Check[];
