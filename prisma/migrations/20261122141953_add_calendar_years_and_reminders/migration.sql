-- CreateTable
CREATE TABLE "CalendarYear" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "daysOff" DATE[],
    "makeUpDays" DATE[],
    "source" TEXT NOT NULL,
    "publishedOn" DATE NOT NULL,
    "notice" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "addedById" UUID NOT NULL,
    "addedByName" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClockReminder" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "clock" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "limitOn" DATE NOT NULL,
    "rung" TEXT NOT NULL,
    "sentOn" DATE NOT NULL,

    CONSTRAINT "ClockReminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClockReminderReader" (
    "reminderId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "ClockReminderReader_pkey" PRIMARY KEY ("reminderId","userId")
);

-- CreateIndex
CREATE INDEX "CalendarYear_addedById_idx" ON "CalendarYear"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarYear_year_version_key" ON "CalendarYear"("year", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ClockReminder_caseId_clock_subject_limitOn_rung_key" ON "ClockReminder"("caseId", "clock", "subject", "limitOn", "rung");

-- CreateIndex
CREATE INDEX "ClockReminderReader_userId_idx" ON "ClockReminderReader"("userId");

-- AddForeignKey
ALTER TABLE "CalendarYear" ADD CONSTRAINT "CalendarYear_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClockReminder" ADD CONSTRAINT "ClockReminder_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClockReminderReader" ADD CONSTRAINT "ClockReminderReader_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "ClockReminder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClockReminderReader" ADD CONSTRAINT "ClockReminderReader_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A year that was added is the ground of dates that were told: it is corrected by its next version alone.
ALTER TABLE "CalendarYear" ADD CONSTRAINT "CalendarYear_version_check" CHECK ("version" >= 1);
ALTER TABLE "CalendarYear" ADD CONSTRAINT "CalendarYear_reason_check" CHECK ("version" = 1 OR "reason" <> '');
CREATE FUNCTION certdesk_keep_calendar_year() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a calendar year is not changed or removed; its next version is added' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_calendar_year BEFORE UPDATE OR DELETE ON "CalendarYear"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_calendar_year();
