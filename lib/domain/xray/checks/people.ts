import { daysFrom } from "@/rules/core/plain-date";
import { pairsOf, place, type Check, type Disagreement } from "../check";
import { reportPassages } from "../text/passages";
import { excerpt } from "../text/sentences";
import type { XrayFile, XrayMember } from "../xray-file";

const AUDITORS: readonly XrayMember["role"][] = ["leader", "member"];

const onTeam = ({ name, role }: XrayMember) => place("team", name, role);

const leaderDiffers = ({ cover, team }: XrayFile): readonly Disagreement[] => {
  if (cover === null || team.length === 0) return [];
  const listed = team.find(({ name }) => name === cover.leader);
  if (listed?.role === "leader") return [];
  return [
    {
      facts: { name: cover.leader },
      places: [place("cover", cover.leader, "leader"), place("team", listed?.name ?? "", listed?.role ?? "")],
    },
  ];
};

/** The text names a member of the team as its leader who is none. */
const leaderToldDiffers = (file: XrayFile): readonly Disagreement[] => {
  const leader = file.team.find(({ role }) => role === "leader");
  if (leader === undefined) return [];
  return file.team
    .filter(({ name }) => name !== leader.name)
    .flatMap(({ name, role }) =>
      reportPassages(file).flatMap(({ part, text }) => {
        const found = ["组长", "组长为", "组长是", "组长：", "组长:"]
          .map((post) => ({ said: `${post}${name}`, at: text.indexOf(`${post}${name}`) }))
          .find(({ at }) => at !== -1 && !text.slice(0, at).endsWith("副"));
        return found === undefined
          ? []
          : [
              {
                facts: { name, leader: leader.name },
                places: [
                  place(part, excerpt(text, found.at, found.at + found.said.length)),
                  place("team", name, role),
                ] as const,
              },
            ];
      }),
    );
};

const severalLeaders = ({ team }: XrayFile): readonly Disagreement[] =>
  pairsOf(team.filter(({ role }) => role === "leader")).map(([one, other]) => ({
    facts: { one: one.name, other: other.name },
    places: [onTeam(one), onTeam(other)],
  }));

const isSameRegistration = (one: XrayMember, other: XrayMember): boolean =>
  one.registrations.some(
    ({ number }) => number !== "" && other.registrations.some((held) => held.number === number),
  );

const sharedRegistration = ({ team }: XrayFile): readonly Disagreement[] =>
  pairsOf(team)
    .filter(([one, other]) => one.name === other.name || isSameRegistration(one, other))
    .map(([one, other]) => ({
      facts: { one: one.name, other: other.name },
      places: [onTeam(one), onTeam(other)],
    }));

const isIntern = (member: XrayMember): boolean =>
  member.role === "intern" ||
  (AUDITORS.includes(member.role) &&
    member.registrations.length > 0 &&
    member.registrations.every(({ status }) => status === "intern"));

/** Where no plan is known nobody is shown beside the intern; an intern without rows of its own did nothing alone. */
const internAlone = ({ team, planRows }: XrayFile): readonly Disagreement[] => {
  const auditors = team.filter((member) => AUDITORS.includes(member.role) && !isIntern(member));
  return team.filter(isIntern).flatMap((intern) => {
    const own = planRows.filter(({ people }) => people.includes(intern.name));
    const alone = own.find(({ people }) => !auditors.some(({ name }) => people.includes(name)));
    if (planRows.length > 0 && alone === undefined) return [];
    const row = alone === undefined ? "" : `${alone.date} ${alone.unit}`.trim();
    return [{ facts: { name: intern.name }, places: [onTeam(intern), place("plan", row, intern.name)] }];
  });
};

const internCounted = ({ team }: XrayFile): readonly Disagreement[] =>
  team
    .filter((member) => isIntern(member) && (member.countedHalfDays ?? 0) > 0)
    .map((intern) => ({
      facts: { name: intern.name, days: (intern.countedHalfDays ?? 0) / 2 },
      places: [onTeam(intern), place("timing", String((intern.countedHalfDays ?? 0) / 2), "man-days")],
    }));

const registrationLapsed = ({ team, audit }: XrayFile): readonly Disagreement[] =>
  audit === null
    ? []
    : team
        .filter(({ role, registrations }) => AUDITORS.includes(role) && registrations.length > 0)
        .flatMap((member) => {
          const uncovered = daysFrom(audit.from, audit.to).find(
            (day) =>
              !member.registrations.some(({ validFrom, validTo }) => validFrom <= day && day <= validTo),
          );
          if (uncovered === undefined) return [];
          const held = member.registrations
            .map(({ number, validTo }) => `${number} ${validTo}`.trim())
            .join("; ");
          return [
            {
              facts: { name: member.name, day: uncovered },
              places: [
                place("team", held, member.name),
                place("timing", `${audit.from}–${audit.to}`),
              ] as const,
            },
          ];
        });

const systemUncovered = ({ systems, team }: XrayFile): readonly Disagreement[] => {
  const auditing = team.filter(({ role }) => AUDITORS.includes(role));
  if (auditing.every(({ registrations }) => registrations.every(({ system }) => system === ""))) return [];
  const held = auditing.flatMap(({ registrations }) => registrations.map(({ system }) => system));
  return systems
    .filter((system) => !held.includes(system))
    .map((system) => ({
      facts: { system },
      places: [place("cover", system, "systems"), place("team", [...new Set(held)].join(", "))],
    }));
};

const teamDiffers = ({ team, appointed }: XrayFile): readonly Disagreement[] => {
  if (appointed === null) return [];
  const names = team.map(({ name }) => name);
  return [
    ...names
      .filter((name) => !appointed.includes(name))
      .map((name) => ({
        facts: { name },
        places: [place("team", name), place("appointment", "", name)] as const,
      })),
    ...appointed
      .filter((name) => !names.includes(name))
      .map((name) => ({
        facts: { name },
        places: [place("team", "", name), place("appointment", name)] as const,
      })),
  ];
};

const strangeAuthor = ({ notes, team }: XrayFile): readonly Disagreement[] => {
  const names = team.map(({ name }) => name);
  const strangers = [...new Set(notes.map(({ author }) => author))].filter(
    (author) => author !== "" && names.length > 0 && !names.includes(author),
  );
  return strangers.map((author) => ({
    facts: { name: author },
    places: [
      place("note", author, notes.find((note) => note.author === author)?.clause ?? ""),
      place("team", names.join("、")),
    ],
  }));
};

const codesUncovered = ({ scopeCodes, team }: XrayFile): readonly Disagreement[] => {
  const held = new Set(team.flatMap(({ codes }) => codes));
  if (held.size === 0) return [];
  const missing = scopeCodes.filter((code) => !held.has(code));
  return missing.length === 0
    ? []
    : [
        {
          facts: { codes: missing },
          places: [place("review", scopeCodes.join(", ")), place("team", [...held].join(", "))],
        },
      ];
};

const guideOnTeam = ({ others, team }: XrayFile): readonly Disagreement[] =>
  others.flatMap(({ name, role }) =>
    team
      .filter((member) => member.name === name)
      .map((member) => ({
        facts: { name },
        places: [onTeam(member), place("people-met", name, role)] as const,
      })),
  );

/** Technical experts advise auditors and audit nothing by themselves. */
const expertAlone = ({ team, planRows }: XrayFile): readonly Disagreement[] => {
  const auditors = team.filter(({ role }) => AUDITORS.includes(role)).map(({ name }) => name);
  return team
    .filter(({ role }) => role === "technical-expert")
    .flatMap((expert) =>
      planRows
        .filter(
          ({ people }) => people.includes(expert.name) && !people.some((name) => auditors.includes(name)),
        )
        .slice(0, 1)
        .map((row) => ({
          facts: { name: expert.name, day: row.date },
          places: [onTeam(expert), place("plan", `${row.date} ${row.unit}`.trim(), expert.name)] as const,
        })),
    );
};

/** Roles and people: who is said to have audited, and who could. */
export const PEOPLE_CHECKS = [
  { code: "leader-differs", severity: "must-mend", clause: "5.5.9.2 g)", find: leaderDiffers },
  { code: "leader-told-differs", severity: "must-mend", clause: "5.5.9.2 g)", find: leaderToldDiffers },
  { code: "several-leaders", severity: "must-mend", clause: "5.4.4.1", find: severalLeaders },
  { code: "shared-registration", severity: "must-mend", clause: "3(1)", find: sharedRegistration },
  { code: "intern-alone", severity: "must-mend", clause: "5.4.4.1", find: internAlone },
  { code: "intern-counted", severity: "must-mend", clause: "5.4.4.6", find: internCounted },
  { code: "registration-lapsed", severity: "must-mend", clause: "3(1)", find: registrationLapsed },
  { code: "system-uncovered", severity: "must-mend", clause: "3(1)", find: systemUncovered },
  { code: "team-differs", severity: "must-mend", clause: "5.5.9.2 g)", find: teamDiffers },
  { code: "strange-author", severity: "must-mend", clause: "5.5.9.2 g)", find: strangeAuthor },
  { code: "codes-uncovered", severity: "must-mend", clause: "5.4.4.2 c)", find: codesUncovered },
  { code: "guide-on-team", severity: "must-mend", clause: "5.5.9.2 g)", find: guideOnTeam },
  { code: "expert-alone", severity: "must-mend", clause: "5.4.4.9", find: expertAlone },
] as const satisfies readonly Check[];
