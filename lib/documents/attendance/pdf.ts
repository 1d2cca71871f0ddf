import { formatDocumentDate } from "@/lib/i18n/format";
import { heading, note, table, title } from "../kit/blocks";
import { fields } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { fill, wordsIn } from "../kit/words";
import { attendanceSchema } from "./model";
import type { AttendanceModel } from "./model";

function meetings(model: AttendanceModel): Block {
  const { attendance: words } = wordsIn(model.language);
  const row = (name: string, meeting: AttendanceModel["opening"]): readonly string[] => [
    name,
    `${formatDocumentDate(meeting.date, model.language)} ${meeting.from}–${meeting.to}`,
    meeting.place,
    meeting.chair,
  ];
  return table(
    [
      { title: words.meeting, share: 15, align: "center" },
      { title: words.when, share: 33, align: "center" },
      { title: words.place, share: 34 },
      { title: words.chair, share: 18, align: "center" },
    ],
    [row(words.opening, model.opening), row(words.closing, model.closing)],
  );
}

function people(model: AttendanceModel): readonly Block[] {
  const { attendance: words, common, role } = wordsIn(model.language);
  const mark = (name: string, isPresent: boolean): string => (isPresent ? name : "");
  const columns = [
    { title: words.name, share: 16, align: "center" },
    { title: words.unit, share: 18, align: "center" },
    { title: words.post, share: 18, align: "center" },
    { title: words.capacity, share: 18, align: "center" },
    { title: words.openingSign, share: 16, align: "center" },
    { title: words.closingSign, share: 16, align: "center" },
  ] as const;
  return [
    heading(words.client),
    table(columns, [
      ...model.attendants.map((person) => [
        person.name,
        person.unit,
        person.post,
        words.capacityKind[person.capacity],
        mark(person.name, person.atOpening),
        mark(person.name, person.atClosing),
      ]),
      ...Array.from({ length: model.blankRows }, () => ["\n", "", "", "", "", ""]),
    ]),
    heading(words.team),
    table(
      [
        { title: words.name, share: 16, align: "center" },
        { title: common.teamRole, share: 24, align: "center" },
        { title: common.registration, share: 30, align: "center" },
        { title: words.openingSign, share: 16, align: "center" },
        { title: words.closingSign, share: 16, align: "center" },
      ],
      model.team.map((member) => [
        member.name,
        role[member.role],
        member.registration ?? common.none,
        mark(member.name, member.atOpening),
        mark(member.name, member.atClosing),
      ]),
    ),
  ];
}

export const attendance = flowDocument<AttendanceModel>({
  schema: attendanceSchema,
  title: (model, language) => {
    const { attendance: words, common, stage } = wordsIn(language);
    return fill(common.titleOf, { title: words.title, stage: stage[model.stage] });
  },
  blocks: (model) => {
    const { attendance: words, common, stage } = wordsIn(model.language);
    return [
      ...title(words.title),
      fields([
        [common.client, model.subject.client.name],
        [words.stage, `${model.subject.scheme} · ${stage[model.stage]}`],
      ]),
      meetings(model),
      ...people(model),
      note(words.note),
      note(words.promise),
    ];
  },
});
