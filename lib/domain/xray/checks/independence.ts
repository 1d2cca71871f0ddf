import { addMonths } from "@/rules/core/plain-date";
import { place, type Check, type Disagreement } from "../check";
import { bareWords, excerpt } from "../text/sentences";
import { mostMonths } from "../limits";
import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";

const consultedLately = ({ team, audit, limits }: XrayFile): readonly Disagreement[] => {
  const months = mostMonths(limits, ({ impartialityMonths }) => impartialityMonths);
  return team.flatMap(({ name, consultedClientUntil: until }) =>
    months === null || until === null || audit === null || addMonths(until, months) <= audit.from
      ? []
      : [{ facts: { name, until }, places: [place("team", until, name), place("timing", audit.from)] }],
  );
};

const onTeam = (file: XrayFile, names: readonly string[], part: PlacePart): readonly Disagreement[] =>
  file.team
    .filter(({ name }) => names.includes(name))
    .map(({ name, role }) => ({ facts: { name }, places: [place("team", name, role), place(part, name)] }));

const reviewerOnTeam = (file: XrayFile) => onTeam(file, file.applicationReviewers, "review");

const deciderOnTeam = (file: XrayFile) => onTeam(file, file.deciders, "records");

const reviewerDecides = ({ applicationReviewers, deciders }: XrayFile): readonly Disagreement[] =>
  applicationReviewers
    .filter((name) => deciders.includes(name))
    .map((name) => ({ facts: { name }, places: [place("review", name), place("records", name)] }));

const clientsOwn = ({ team, peopleMet, names }: XrayFile): readonly Disagreement[] =>
  team.flatMap((member) => {
    const client = names.find(
      ({ name }) => member.employer !== "" && bareWords(name) === bareWords(member.employer),
    );
    const met = peopleMet.find(({ name }) => name === member.name);
    return [
      ...(client === undefined
        ? []
        : [
            {
              facts: { name: member.name },
              places: [
                place("team", member.employer, member.name),
                place("organisation", client.name),
              ] as const,
            },
          ]),
      ...(met === undefined
        ? []
        : [
            {
              facts: { name: member.name },
              places: [
                place("team", member.name, member.role),
                place("people-met", met.name, met.post),
              ] as const,
            },
          ]),
    ];
  });

const declaredLate = ({ team, audit }: XrayFile): readonly Disagreement[] =>
  team.flatMap(({ name, declaredOn }) =>
    declaredOn === null || audit === null || declaredOn <= audit.from
      ? []
      : [
          {
            facts: { name, declaredOn },
            places: [place("team", declaredOn, name), place("timing", audit.from)],
          },
        ],
  );

/** The auditor's text tells what is missing, never what to buy, write or hire (5.5.6.3, 5.5.9.1). */
const SOLUTION =
  /(?:建议|应当?|须|需)(?:贵?公司|企业|组织|受审核方|[^。；;，,\n]{0,6}部门?)?[^。；;，,\n]{0,6}(?:采用|采购|购买|聘请|招聘|外聘|编制|制定|修订|增设|安装|使用)[^。；;\n]{2,}/u;

/** Nobody but a consultant says what to buy or whom to hire; a requirement quoted says neither. */
const HIRE_OR_BUY =
  /(?:应当?|须|必须|需要?)(?:立即|尽快|及时)?[^。；;，,\n]{0,4}(?:增购|购买|购置|添置|更换为|聘用|聘请|招聘|雇用)[^。；;\n]{2,}/u;

const solutionProposed = ({ nonconformities }: XrayFile): readonly Disagreement[] =>
  nonconformities.flatMap(({ number, grade, statement }) => {
    const found = /建议/u.test(statement) ? SOLUTION.exec(statement) : HIRE_OR_BUY.exec(statement);
    return found === null
      ? []
      : [
          {
            facts: { number, grade },
            places: [
              place("nonconformity", excerpt(statement, found.index, found.index + found[0].length), number),
              place("nonconformity", statement, number),
            ],
          },
        ];
  });

const CONSULTED =
  /(?:审核组|审核员)[^。；;，,\n无未]{0,8}(?:帮助|协助|指导)(?:企业|公司|组织|受审核方)?[^。；;，,\n]{0,8}(?:编制|编写|制定|建立|修改|策划|完善)|(?:审核组|审核员|审核组长)[^。；;，,\n无未不]{0,6}(?:替|代|为|帮)(?:企业|公司|组织|受审核方|酒店|其)?[^。；;，,\n]{0,4}(?:起草|编制|编写|拟定|拟写|修订|撰写|制定|重写)/u;

const consultedOnSite = ({ texts, evaluations, notes }: XrayFile): readonly Disagreement[] =>
  [
    ...texts.map(({ part, text }) => ({ part, detail: "", text })),
    ...evaluations.map(({ section, text }) => ({ part: `evaluation-${section}` as const, detail: "", text })),
    ...notes.map(({ clause, text }) => ({ part: "note" as const, detail: clause, text })),
  ].flatMap(({ part, detail, text }) => {
    const found = CONSULTED.exec(text);
    if (found === null) return [];
    const said = excerpt(text, found.index, found.index + found[0].length);
    return [{ places: [place(part, said, detail), place("team", "", "impartiality")] as const }];
  });

/** Who audits is nobody's consultant, employee, reviewer or judge in the same case. */
export const INDEPENDENCE_CHECKS = [
  { code: "consulted-lately", severity: "must-mend", clause: "2.2", find: consultedLately },
  { code: "reviewer-on-team", severity: "must-mend", clause: "2.2", find: reviewerOnTeam },
  { code: "decider-on-team", severity: "must-mend", clause: "5.9.1", find: deciderOnTeam },
  { code: "reviewer-decides", severity: "must-mend", clause: "5.9.1", find: reviewerDecides },
  { code: "clients-own", severity: "must-mend", clause: "5.4.4.1", find: clientsOwn },
  { code: "declared-late", severity: "must-answer", clause: "5.4.4.1", find: declaredLate },
  { code: "solution-proposed", severity: "must-mend", clause: "5.5.6.3", find: solutionProposed },
  { code: "consulted-on-site", severity: "must-mend", clause: "5.5.9.1", find: consultedOnSite },
] as const satisfies readonly Check[];
