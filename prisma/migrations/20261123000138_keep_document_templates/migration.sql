-- CreateTable
CREATE TABLE "DocumentTemplate" (
    "id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fileId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "missing" TEXT[],
    "keptById" UUID NOT NULL,
    "keptByName" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentTemplateChoice" (
    "id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "templateId" UUID,
    "from" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "chosenById" UUID NOT NULL,
    "chosenByName" TEXT NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentTemplateChoice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DocumentTemplate_fileId_idx" ON "DocumentTemplate"("fileId");

-- CreateIndex
CREATE INDEX "DocumentTemplate_keptById_idx" ON "DocumentTemplate"("keptById");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentTemplate_document_version_key" ON "DocumentTemplate"("document", "version");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentTemplate_document_sha256_key" ON "DocumentTemplate"("document", "sha256");

-- CreateIndex
CREATE INDEX "DocumentTemplateChoice_templateId_idx" ON "DocumentTemplateChoice"("templateId");

-- CreateIndex
CREATE INDEX "DocumentTemplateChoice_chosenById_idx" ON "DocumentTemplateChoice"("chosenById");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentTemplateChoice_document_number_key" ON "DocumentTemplateChoice"("document", "number");

-- AddForeignKey
ALTER TABLE "DocumentTemplate" ADD CONSTRAINT "DocumentTemplate_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentTemplate" ADD CONSTRAINT "DocumentTemplate_keptById_fkey" FOREIGN KEY ("keptById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentTemplateChoice" ADD CONSTRAINT "DocumentTemplateChoice_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "DocumentTemplate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentTemplateChoice" ADD CONSTRAINT "DocumentTemplateChoice_chosenById_fkey" FOREIGN KEY ("chosenById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Papers name the template they are filled by, and are filled by it again in ten years.
ALTER TABLE "DocumentTemplate" ADD CONSTRAINT "DocumentTemplate_version_check" CHECK ("version" >= 1);
ALTER TABLE "DocumentTemplate" ADD CONSTRAINT "DocumentTemplate_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "DocumentTemplateChoice" ADD CONSTRAINT "DocumentTemplateChoice_number_check" CHECK ("number" >= 1);
CREATE FUNCTION certdesk_keep_document_template() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a template of a document and its use are not changed or removed; the next one is added' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER keep_document_template BEFORE UPDATE OR DELETE ON "DocumentTemplate"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_document_template();
CREATE TRIGGER keep_document_template_choice BEFORE UPDATE OR DELETE ON "DocumentTemplateChoice"
  FOR EACH ROW EXECUTE FUNCTION certdesk_keep_document_template();
