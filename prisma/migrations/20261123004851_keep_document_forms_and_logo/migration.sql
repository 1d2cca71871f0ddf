-- CreateTable
CREATE TABLE "DocumentForm" (
    "id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "formVersion" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "savedById" UUID NOT NULL,
    "savedByName" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BodyLogo" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "fileId" UUID,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "keptById" UUID NOT NULL,
    "keptByName" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BodyLogo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DocumentForm_savedById_idx" ON "DocumentForm"("savedById");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentForm_document_number_key" ON "DocumentForm"("document", "number");

-- CreateIndex
CREATE UNIQUE INDEX "BodyLogo_number_key" ON "BodyLogo"("number");

-- CreateIndex
CREATE INDEX "BodyLogo_fileId_idx" ON "BodyLogo"("fileId");

-- CreateIndex
CREATE INDEX "BodyLogo_keptById_idx" ON "BodyLogo"("keptById");

-- AddForeignKey
ALTER TABLE "DocumentForm" ADD CONSTRAINT "DocumentForm_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyLogo" ADD CONSTRAINT "BodyLogo_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyLogo" ADD CONSTRAINT "BodyLogo_keptById_fkey" FOREIGN KEY ("keptById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Papers name the words and the mark they were issued with.
ALTER TABLE "DocumentForm" ADD CONSTRAINT "DocumentForm_number_check" CHECK ("number" >= 1);
ALTER TABLE "BodyLogo" ADD CONSTRAINT "BodyLogo_number_check" CHECK ("number" >= 1);
CREATE FUNCTION certdesk_keep_document_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a form or a mark of the body is not changed or removed; the next one is added' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_document_form BEFORE UPDATE OR DELETE ON "DocumentForm"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_document_form();
CREATE TRIGGER keep_body_logo BEFORE UPDATE OR DELETE ON "BodyLogo"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_document_form();
