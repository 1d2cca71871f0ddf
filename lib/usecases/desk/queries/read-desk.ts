import { calendarStore } from "@/lib/data/calendar-store";
import { caseListStore } from "@/lib/data/case-list-store";
import { deskStore } from "@/lib/data/desk-store";
import { progressStore } from "@/lib/data/progress-store";
import { permissionScope } from "@/lib/domain/access/can";
import { nearestClock } from "@/lib/domain/case/nearest-clock";
import { RUNNING_STAGES } from "@/lib/domain/case/case-machine";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { accepted } from "@/lib/domain/outcome";
import { deskForm } from "@/lib/domain/desk/desk-form";
import { isOverdue, sortByUrgency } from "@/lib/domain/desk/urgency";
import { clocksTold } from "../clocks-told";
import { carriedMatters } from "../carried-matters";
import { progressShown } from "../../case/progress-shown";
import { defineQuery } from "../../framework/define-use-case";

/** As many running cases as one desk looks through at a time. */
const LIMIT = 200;

const CLIENT_STAGES = [...RUNNING_STAGES, "certified"] as const;

const toRow = (context: Parameters<typeof progressShown>[0], progress: CaseProgress) => {
  const { waiting, next, isReadersTurn, clocks, standing } = progressShown(context, progress);
  const { id, number, clientName, stage, stageSince } = progress;
  return {
    id,
    number,
    clientName,
    stage,
    standing,
    stageSince,
    waiting,
    next,
    isReadersTurn,
    clock: nearestClock(clocks),
  };
};

/** A role's home: what waits for the reader, what is late and why; a client sees its own cases. */
export const readDesk = defineQuery({
  name: "desk.read",
  permission: "case:read",
  path: "/desk",
  input: deskForm,
  async run(context, asked) {
    const { db, today, actor } = context;
    // What waits beside cases stands at no stage.
    const isOfCasesAlone = asked.stage !== "";
    const isClient = actor.clientId !== null;
    const stages = isClient ? CLIENT_STAGES : RUNNING_STAGES;
    // Cases at their end wait by the hundred for nothing: those in which something is the reader's are looked up.
    const ids = await caseListStore.waitingAtEnd(db, { reader: actor, today }, LIMIT);
    // An expired one is at the stage of the certified ones: which of the two it is, its last day tells.
    const stage = asked.stage === "expired" ? "certified" : asked.stage;
    const found = await progressStore.atStages(db, { ...asked, stage, stages, ids, limit: LIMIT + 1 });
    const calendar = await calendarStore.inForce(db);
    const shown = found.slice(0, LIMIT);
    const rows = sortByUrgency(shown.map((progress) => toRow({ actor, today, calendar }, progress))).filter(
      ({ standing }) => asked.stage === "" || standing === asked.stage,
    );
    const mine = rows.filter(({ isReadersTurn }) => isReadersTurn);
    const notMine = rows.filter(({ isReadersTurn }) => !isReadersTurn);
    return accepted({
      today,
      isClient,
      /** The organisation the reader may apply for; null: none. */
      applicantId: permissionScope(actor, "application:write").ok ? actor.clientId : null,
      mine,
      overdue: notMine.filter((row) => isOverdue(row, today)),
      others: isClient ? notMine.filter((row) => !isOverdue(row, today)) : [],
      told: isOfCasesAlone ? [] : await clocksTold({ db, actor, today, calendar }, asked.q),
      carried: isOfCasesAlone ? [] : await carriedMatters(context, asked.q),
      clientsToConfirm:
        !isOfCasesAlone && permissionScope(actor, "client:confirm").ok
          ? await deskStore.clientsToConfirm(db, asked.q)
          : [],
      next: found.length > LIMIT ? (shown.at(-1)?.number ?? null) : null,
    });
  },
});
