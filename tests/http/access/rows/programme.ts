import { prisma } from "@/lib/data/prisma";
import { act, expectAccepted } from "@/tests/support/house";
import { TODAY } from "@/tests/support/http/server";
import { objectToMember } from "@/lib/usecases/team/object-to-member";
import { proposeTeam } from "@/lib/usecases/team/propose-team";
import { contractCase } from "@/tests/support/case-path";
import { auditOf, emptyProgramme, slotsOf, teamDeclared } from "@/tests/support/programme-path";
import { peopleOf } from "../audit-objects";
import { drafted, named, planIssued, proposalOf, slots, withProgramme } from "../programme-objects";
import { acceptedCase, body } from "../objects";
import type { Rows } from "../row";

const teamTrace = (id: string) => () =>
  prisma().audit.findUniqueOrThrow({
    where: { id },
    select: {
      status: true,
      version: true,
      clientAnsweredTeamOn: true,
      team: true,
      objections: true,
      plans: true,
    },
  });

/** 5.4: programme and team by the programme manager, plan by the leader, answers by the client. */
export const PROGRAMME_ROWS: Rows = {
  "programme.set": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const caseId = await acceptedCase(house);
      await contractCase(house.actors["application-reviewer"], TODAY, caseId);
      return {
        params: { caseId },
        body: body(emptyProgramme(caseId)),
        trace: () => prisma().programme.findMany({ where: { caseId } }),
      };
    },
  },
  "team.propose": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const caseId = await withProgramme(house);
      const form = await proposalOf(house, caseId);
      return {
        params: { caseId, auditId: form.auditId },
        body: body(form),
        trace: teamTrace(form.auditId),
      };
    },
  },
  "declaration.make": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const caseId = await withProgramme(house);
      const form = await proposalOf(house, caseId);
      expectAccepted(await act(house.actors["programme-manager"], "2026-05-18", proposeTeam, form));
      return {
        params: { caseId, auditId: form.auditId },
        body: { hasNoTies: true, lastTieOn: null, note: "" },
        trace: teamTrace(form.auditId),
      };
    },
  },
  "team.issue-task": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const caseId = await withProgramme(house);
      const auditId = await teamDeclared(peopleOf(house), caseId, "stage1", slots(house));
      const { version } = await auditOf(caseId, "stage1");
      return { params: { caseId, auditId }, body: { version }, trace: teamTrace(auditId) };
    },
  },
  "team.accept": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const place = await named(house);
      return { params: place, trace: teamTrace(place.auditId) };
    },
  },
  "team.object": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const place = await named(house);
      const { personId } = house.cast.member;
      return {
        params: place,
        body: { personId, reason: "曾为竞争对手提供咨询" },
        trace: teamTrace(place.auditId),
      };
    },
  },
  "team.answer-objection": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const place = await named(house);
      const objection = { ...place, personId: house.cast.member.personId ?? "", reason: "有利益关系" };
      const { id } = expectAccepted(await act(house.actors.client, TODAY, objectToMember, objection));
      return {
        params: { ...place, objectionId: id },
        body: { upheld: false, answer: "核实无此事" },
        trace: teamTrace(place.auditId),
      };
    },
  },
  "team.change-dates": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const place = await named(house);
      const { version } = await auditOf(place.caseId, "stage1");
      const slots = slotsOf(house.actors.auditor, ["2026-06-23 am"]);
      return {
        params: place,
        body: { version, reason: "客户办公楼停电检修", slots },
        trace: teamTrace(place.auditId),
      };
    },
  },
  "team.replace-member": {
    may: ["programme-manager"],
    arrange: async (house) => {
      const place = await named(house);
      const { version } = await auditOf(place.caseId, "stage1");
      return {
        params: place,
        body: {
          version,
          leavingPersonId: house.actors.auditor.personId,
          joiningPersonId: house.cast.substitute.personId,
          reason: "组长突发疾病住院",
          approvedByPersonId: house.actors["quality-manager"].personId,
        },
        trace: teamTrace(place.auditId),
      };
    },
  },
  "plan.save": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, auditId, version } = await drafted(house);
      const [plan] = await prisma().auditPlan.findMany({ where: { auditId }, include: { rows: true } });
      const rows = (plan?.rows ?? []).map((row) => ({
        ...{ kind: row.kind, date: "2026-06-22", startsAt: row.startsAt, endsAt: row.endsAt },
        ...{ siteId: row.siteId, unit: row.unit, process: row.process, clauses: row.clauses },
        ...{ contents: row.contents, personIds: row.personIds, isRemote: row.isRemote },
        ...{ remoteReason: row.remoteReason, remoteTool: row.remoteTool },
        hasRemoteConsent: row.hasRemoteConsent,
      }));
      return {
        params: { caseId, auditId },
        body: { version, purpose: "确认体系有效运行", scope: "投诉处理", rows },
        trace: teamTrace(auditId),
      };
    },
  },
  "plan.issue": {
    may: ["auditor"],
    hidden: ["other-auditor"],
    arrange: async (house) => {
      const { caseId, auditId, version } = await drafted(house);
      return { params: { caseId, auditId }, body: { version }, trace: teamTrace(auditId) };
    },
  },
  "plan.agree": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const { caseId, auditId, number } = await planIssued(house);
      return { params: { caseId, auditId }, body: { number }, trace: teamTrace(auditId) };
    },
  },
  "plan.ask-change": {
    may: ["client"],
    hidden: ["other-client"],
    arrange: async (house) => {
      const { caseId, auditId, number } = await planIssued(house);
      return {
        params: { caseId, auditId },
        body: { number, reason: "上午盘点，客服主管不在" },
        trace: teamTrace(auditId),
      };
    },
  },
};
