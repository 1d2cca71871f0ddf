-- CreateTable
CREATE TABLE "InterpretationRecord" (
    "id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "interpretation" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "recordedOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InterpretationRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InterpretationRecord_recordedById_idx" ON "InterpretationRecord"("recordedById");

-- CreateIndex
CREATE UNIQUE INDEX "InterpretationRecord_scheme_edition_interpretation_version_key" ON "InterpretationRecord"("scheme", "edition", "interpretation", "version");

-- AddForeignKey
ALTER TABLE "InterpretationRecord" ADD CONSTRAINT "InterpretationRecord_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Figures rest on what the body said of a reading: a word on file is superseded by the next one alone.
ALTER TABLE "InterpretationRecord" ADD CONSTRAINT "InterpretationRecord_version_check" CHECK ("version" >= 1);
ALTER TABLE "InterpretationRecord" ADD CONSTRAINT "InterpretationRecord_text_check" CHECK ("text" <> '' AND "reading" <> '');
ALTER TABLE "InterpretationRecord" ADD CONSTRAINT "InterpretationRecord_verdict_check"
  CHECK ("verdict" = 'confirmed' OR ("verdict" = 'revoked' AND "version" > 1));
CREATE FUNCTION certdesk_keep_interpretation_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a word on a reading is not changed or removed; the next one is added' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_interpretation_record BEFORE UPDATE OR DELETE ON "InterpretationRecord"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_interpretation_record();
