import { formatDocumentDate } from "@/lib/i18n/format";
import { fields, heading, subheading, table } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { fill, wordsIn } from "../kit/words";
import type { AttendanceModel } from "./model";

/** What the client was told between the meetings (5.5.3.1). */
function toldBlocks({ told = [], language }: AttendanceModel): readonly Block[] {
  if (told.length === 0) return [];
  const { attendance: words } = wordsIn(language);
  return [
    heading(words.talk),
    table(
      [
        { title: words.when, share: 20, align: "center" },
        { title: words.teamPresent, share: 20 },
        { title: words.toldTo, share: 18 },
        { title: words.told, share: 42 },
      ],
      told.map(({ on, at, people, to, what }) => [
        `${formatDocumentDate(on, language)} ${at}`,
        people.join("、"),
        to,
        what,
      ]),
    ),
  ];
}

/** What took the audit another course: why, what follows, who decided, who was told (5.5.3.2, 5.5.3.3). */
function courseBlocks({ courseChanges = [], language }: AttendanceModel): readonly Block[] {
  if (courseChanges.length === 0) return [];
  const { attendance: words } = wordsIn(language);
  const hearing = ({ name, on, at }: Readonly<{ name: string; on: string; at: string }>): string =>
    fill(words.heard, { name, time: `${formatDocumentDate(on, language)} ${at}` });
  return [
    heading(words.course),
    ...courseChanges.flatMap((one) => [
      subheading(`${formatDocumentDate(one.foundOn, language)} ${words.courseAction[one.action]}`),
      fields([
        [words.ground, words.courseGround[one.ground]],
        [words.why, one.reason],
        [words.effect, one.effect],
        ...(one.scope === "" ? [] : [[words.newScope, one.scope] as const]),
        [words.decidedBy, one.decidedBy],
        [words.clientHeard, hearing(one.client)],
        [words.bodyHeard, hearing(one.body)],
      ]),
    ]),
  ];
}

export const communicationBlocks = (model: AttendanceModel): readonly Block[] => [
  ...toldBlocks(model),
  ...courseBlocks(model),
];
