-- CreateTable
CREATE TABLE "EditionDraft" (
    "id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "parentEdition" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "effectiveFrom" DATE NOT NULL,
    "values" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "begunById" UUID NOT NULL,
    "begunByName" TEXT NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,
    "savedByName" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "releasedHash" TEXT,
    "releasedOn" DATE,

    CONSTRAINT "EditionDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EditionDraft_scheme_status_idx" ON "EditionDraft"("scheme", "status");

-- CreateIndex
CREATE INDEX "EditionDraft_begunById_idx" ON "EditionDraft"("begunById");

-- AddForeignKey
ALTER TABLE "EditionDraft" ADD CONSTRAINT "EditionDraft_begunById_fkey" FOREIGN KEY ("begunById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An edition has one draft at a time, and is released once.
CREATE UNIQUE INDEX "EditionDraft_standing_key" ON "EditionDraft" ("scheme", "edition") WHERE "status" <> 'discarded';

-- What went into the code, or was put aside, stays as it was.
CREATE FUNCTION "editionDraftStays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a draft that was released or put aside is not changed, and no draft is removed';
END $$;
CREATE TRIGGER "EditionDraft_stays" BEFORE UPDATE ON "EditionDraft"
  FOR EACH ROW WHEN (OLD."status" <> 'draft') EXECUTE FUNCTION "editionDraftStays"();
CREATE TRIGGER "EditionDraft_is_kept" BEFORE DELETE ON "EditionDraft"
  FOR EACH ROW EXECUTE FUNCTION "editionDraftStays"();
