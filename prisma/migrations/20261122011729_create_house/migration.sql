-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "status" TEXT NOT NULL DEFAULT 'invited',
    "passwordHash" TEXT,
    "personId" UUID,
    "clientId" UUID,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserRole" (
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "UserRole_pkey" PRIMARY KEY ("userId","role")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailToken" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "newEmail" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateCount" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "windowEnd" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateCount_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "scope" TEXT NOT NULL DEFAULT '',
    "scopeEn" TEXT NOT NULL DEFAULT '',
    "criteria" TEXT[],
    "totalEmployees" INTEGER,
    "systemSince" DATE,
    "shifts" TEXT NOT NULL DEFAULT '',
    "complexity" TEXT[],
    "complexityNote" TEXT NOT NULL DEFAULT '',
    "centralFunction" JSONB,
    "submittedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonnelGroup" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "hoursPerDayHundredths" INTEGER NOT NULL,

    CONSTRAINT "PersonnelGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationSite" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL DEFAULT '',
    "activity" TEXT NOT NULL,
    "distanceKm" INTEGER NOT NULL DEFAULT 0,
    "contact" TEXT NOT NULL DEFAULT '',
    "headcount" INTEGER NOT NULL DEFAULT 0,
    "similarGroup" INTEGER,

    CONSTRAINT "ApplicationSite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConditionFact" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "condition" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "factOn" DATE,
    "secondFactOn" DATE,
    "validTo" DATE,
    "checkedOn" DATE,

    CONSTRAINT "ConditionFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationDocument" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ApplicationDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreviousCertificate" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "standard" TEXT NOT NULL,
    "validTo" DATE,
    "status" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PreviousCertificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationVersion" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedById" UUID NOT NULL,

    CONSTRAINT "ApplicationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "isRemote" BOOLEAN NOT NULL DEFAULT false,
    "agendaDone" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "disagreements" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "post" TEXT NOT NULL DEFAULT '',
    "authorisation" TEXT NOT NULL DEFAULT '',
    "fileId" UUID,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditNote" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "authorPersonId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "siteId" UUID,
    "evidence" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "notedOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AuditNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterviewRecord" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "interviewee" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "isTopManagement" BOOLEAN NOT NULL,
    "isFaceToFace" BOOLEAN NOT NULL,
    "heldOn" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "authorPersonId" UUID NOT NULL,

    CONSTRAINT "InterviewRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stage1Item" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "Stage1Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stage1Finding" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "criterion" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "raisedOn" DATE NOT NULL,
    "answer" TEXT,
    "answeredOn" DATE,
    "verifiedOn" DATE,
    "verifiedByPersonId" UUID,
    "verification" TEXT,

    CONSTRAINT "Stage1Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactConfirmation" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "confirmedOn" DATE NOT NULL,
    "byPersonId" UUID NOT NULL,
    "isSame" BOOLEAN NOT NULL,
    "effectivePersonnel" INTEGER NOT NULL,
    "siteCount" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "complexity" TEXT[],
    "difference" TEXT NOT NULL DEFAULT '',
    "determinedAnswer" JSONB,
    "requiredHalfDays" INTEGER,
    "settledOn" DATE,
    "settlement" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FactConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificationCase" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "clientId" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "edition" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'initial',
    "stage" TEXT NOT NULL,
    "stageSince" DATE NOT NULL,
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,
    "ending" TEXT,
    "endingReason" TEXT,
    "endingClause" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CertificationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaleMark" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "causedBy" TEXT NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,
    "clearedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaleMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseSite" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL DEFAULT '',
    "activity" TEXT NOT NULL,
    "distanceKm" INTEGER NOT NULL DEFAULT 0,
    "contact" TEXT NOT NULL DEFAULT '',
    "headcount" INTEGER NOT NULL DEFAULT 0,
    "similarGroup" INTEGER,
    "sampledBy" TEXT,
    "sampleReason" TEXT,

    CONSTRAINT "CaseSite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificateContentConfirmation" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "preparedOn" DATE NOT NULL,
    "preparedById" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "answeredOn" DATE,
    "answeredById" UUID,
    "remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CertificateContentConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "caseId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "criteria" TEXT[],
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL DEFAULT '',
    "creditCode" TEXT,
    "registrationCertificate" TEXT,
    "scope" TEXT NOT NULL,
    "scopeEn" TEXT NOT NULL DEFAULT '',
    "firstCertifiedOn" DATE NOT NULL,
    "issuedOn" DATE NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "publicSearchName" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificateSite" (
    "id" UUID NOT NULL,
    "certificateId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "caseSiteId" UUID,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL DEFAULT '',
    "activity" TEXT NOT NULL,
    "activityEn" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CertificateSite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Counter" (
    "key" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Client" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "creditCode" TEXT,
    "registrationCertificate" TEXT,
    "country" TEXT NOT NULL DEFAULT 'CN',
    "address" TEXT NOT NULL DEFAULT '',
    "addressEn" TEXT NOT NULL DEFAULT '',
    "legalRepresentative" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "establishedOn" DATE,
    "status" TEXT NOT NULL DEFAULT 'awaiting-confirmation',
    "statusReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contract" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "feeFen" INTEGER NOT NULL,
    "payer" TEXT NOT NULL,
    "arrangements" TEXT NOT NULL DEFAULT '',
    "issuedOn" DATE,
    "clientSignedOn" DATE,
    "clientSignatory" TEXT NOT NULL DEFAULT '',
    "bodySignedOn" DATE,
    "bodySignatory" TEXT NOT NULL DEFAULT '',
    "signedFileId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeeInstalment" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "dueOn" DATE,

    CONSTRAINT "FeeInstalment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "payer" TEXT NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "receivedOn" DATE NOT NULL,
    "reference" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportReview" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "reviewerPersonId" UUID NOT NULL,
    "reviewedOn" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportReviewSection" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReportReviewSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "deciderPersonId" UUID NOT NULL,
    "decidedOn" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "checks" JSONB NOT NULL,
    "snapshot" JSONB NOT NULL,
    "snapshotSha256" TEXT NOT NULL,
    "toldClientOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "uploadedById" UUID,
    "caseId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "subjectId" UUID,
    "model" JSONB NOT NULL,
    "modelSha256" TEXT NOT NULL,
    "fileId" UUID,
    "isForClient" BOOLEAN NOT NULL DEFAULT false,
    "supersededAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "documentId" UUID,
    "sentOn" DATE NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nonconformity" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "gradeCriteria" TEXT[],
    "gradeReason" TEXT NOT NULL DEFAULT '',
    "criterion" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "process" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'raised',
    "raisedOn" DATE NOT NULL,
    "raisedByPersonId" UUID NOT NULL,
    "clientConfirmedOn" DATE,
    "clientDisagreement" TEXT,
    "verificationWay" TEXT NOT NULL DEFAULT 'documents',
    "acceptedOn" DATE,
    "verifiedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Nonconformity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NonconformityAnswer" (
    "id" UUID NOT NULL,
    "nonconformityId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "correction" TEXT NOT NULL,
    "extentCheck" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "correctiveAction" TEXT NOT NULL,
    "plannedOn" DATE,
    "completedOn" DATE,
    "evidenceFileIds" UUID[],
    "evidenceText" TEXT NOT NULL DEFAULT '',
    "answeredOn" DATE NOT NULL,
    "answeredById" UUID NOT NULL,
    "judgement" TEXT,
    "judgementReason" TEXT NOT NULL DEFAULT '',
    "verifiedBy" TEXT,
    "judgedOn" DATE,
    "judgedByPersonId" UUID,

    CONSTRAINT "NonconformityAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "isBodyStaff" BOOLEAN NOT NULL,
    "isFullTime" BOOLEAN NOT NULL,
    "canLead" BOOLEAN NOT NULL DEFAULT false,
    "practisesOnlyHere" BOOLEAN NOT NULL DEFAULT true,
    "phone" TEXT NOT NULL DEFAULT '',
    "activeFrom" DATE NOT NULL,
    "activeUntil" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE NOT NULL,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfessionalCode" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "ProfessionalCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompetenceRecord" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "function" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "codes" TEXT[],
    "assessedOn" DATE NOT NULL,
    "validTo" DATE,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CompetenceRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditPlan" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "purpose" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "criteria" TEXT[],
    "issuedOn" DATE,
    "agreedOn" DATE,
    "agreedBy" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AuditPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanRow" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "siteId" UUID,
    "unit" TEXT NOT NULL DEFAULT '',
    "process" TEXT NOT NULL DEFAULT '',
    "clauses" TEXT[],
    "personIds" UUID[],
    "isRemote" BOOLEAN NOT NULL DEFAULT false,
    "remoteReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PlanRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "managerPersonId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "setOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'foreseen',
    "windowFrom" DATE,
    "windowTo" DATE,
    "determinedHalfDays" INTEGER NOT NULL,
    "method" TEXT NOT NULL DEFAULT 'on-site',
    "methodReason" TEXT NOT NULL DEFAULT '',
    "offSiteGate" JSONB,
    "startsOn" DATE,
    "endsOn" DATE,
    "outcome" TEXT,
    "outcomeNote" TEXT NOT NULL DEFAULT '',
    "taskIssuedOn" DATE,
    "clientAnsweredTeamOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "tasks" TEXT NOT NULL DEFAULT '',
    "declaredOn" DATE,
    "declaredNoTies" BOOLEAN,
    "declarationNote" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditSlot" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "half" TEXT NOT NULL,

    CONSTRAINT "AuditSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamObjection" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "objectedOn" DATE NOT NULL,
    "answer" TEXT,
    "upheld" BOOLEAN,
    "answeredOn" DATE,

    CONSTRAINT "TeamObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditReport" (
    "id" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "purpose" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "planKept" BOOLEAN NOT NULL DEFAULT true,
    "planChanges" TEXT NOT NULL DEFAULT '',
    "strengths" TEXT NOT NULL DEFAULT '',
    "risks" TEXT NOT NULL DEFAULT '',
    "nextFocus" TEXT NOT NULL DEFAULT '',
    "openPoints" TEXT NOT NULL DEFAULT '',
    "programmeFits" BOOLEAN NOT NULL DEFAULT true,
    "programmeNote" TEXT NOT NULL DEFAULT '',
    "conclusions" JSONB,
    "recommendation" TEXT,
    "recommendationNote" TEXT NOT NULL DEFAULT '',
    "correctionsConfirmedOn" DATE,
    "signedOn" DATE,
    "signedByPersonId" UUID,
    "clientComment" TEXT,
    "clientCommentedOn" DATE,
    "sentToClientOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AuditReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportPerson" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReportPerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationReview" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "applicationVersion" INTEGER NOT NULL,
    "reviewerPersonId" UUID NOT NULL,
    "reviewedOn" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" TEXT NOT NULL DEFAULT '',
    "supplementDueOn" DATE,
    "answeredOn" DATE,
    "scope" TEXT NOT NULL DEFAULT '',
    "scopeEn" TEXT NOT NULL DEFAULT '',
    "criteria" TEXT[],
    "professionalCodes" TEXT[],
    "lawsAndStandards" TEXT NOT NULL DEFAULT '',
    "complexity" TEXT[],
    "siteHalfDays" INTEGER,
    "coefficientHundredths" INTEGER,
    "coefficientReason" TEXT NOT NULL DEFAULT '',
    "stage1OnSite" BOOLEAN NOT NULL DEFAULT false,
    "effectivePersonnel" INTEGER,
    "ownHalfDays" INTEGER,
    "floorHalfDays" INTEGER,
    "binding" TEXT,
    "stage1HalfDays" INTEGER,
    "onSiteHalfDays" INTEGER,
    "totalHalfDays" INTEGER,
    "sampleSize" INTEGER,
    "manDaysAnswer" JSONB,
    "samplingAnswer" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApplicationReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewCheck" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "checkedOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReviewCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeAdjustment" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "daysHundredths" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "TimeAdjustment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditLogEntry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "caseId" UUID,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditLogEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "lastError" TEXT,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormDraft" (
    "userId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormDraft_pkey" PRIMARY KEY ("userId","form","objectId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE INDEX "User_clientId_idx" ON "User"("clientId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "MailToken_hash_key" ON "MailToken"("hash");

-- CreateIndex
CREATE INDEX "MailToken_userId_idx" ON "MailToken"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_caseId_key" ON "Application"("caseId");

-- CreateIndex
CREATE INDEX "PersonnelGroup_applicationId_idx" ON "PersonnelGroup"("applicationId");

-- CreateIndex
CREATE INDEX "ApplicationSite_applicationId_idx" ON "ApplicationSite"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "ConditionFact_applicationId_condition_key" ON "ConditionFact"("applicationId", "condition");

-- CreateIndex
CREATE INDEX "ApplicationDocument_applicationId_idx" ON "ApplicationDocument"("applicationId");

-- CreateIndex
CREATE INDEX "PreviousCertificate_applicationId_idx" ON "PreviousCertificate"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationVersion_applicationId_number_key" ON "ApplicationVersion"("applicationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_auditId_kind_key" ON "Meeting"("auditId", "kind");

-- CreateIndex
CREATE INDEX "Attendance_meetingId_idx" ON "Attendance"("meetingId");

-- CreateIndex
CREATE INDEX "AuditNote_auditId_clause_idx" ON "AuditNote"("auditId", "clause");

-- CreateIndex
CREATE INDEX "InterviewRecord_auditId_idx" ON "InterviewRecord"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "Stage1Item_auditId_item_key" ON "Stage1Item"("auditId", "item");

-- CreateIndex
CREATE INDEX "Stage1Finding_auditId_idx" ON "Stage1Finding"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "FactConfirmation_auditId_key" ON "FactConfirmation"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "CertificationCase_number_key" ON "CertificationCase"("number");

-- CreateIndex
CREATE INDEX "CertificationCase_stage_stageSince_id_idx" ON "CertificationCase"("stage", "stageSince", "id");

-- CreateIndex
CREATE INDEX "CertificationCase_clientId_idx" ON "CertificationCase"("clientId");

-- CreateIndex
CREATE INDEX "StaleMark_caseId_idx" ON "StaleMark"("caseId");

-- CreateIndex
CREATE INDEX "CaseSite_caseId_idx" ON "CaseSite"("caseId");

-- CreateIndex
CREATE INDEX "CertificateContentConfirmation_caseId_idx" ON "CertificateContentConfirmation"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");

-- CreateIndex
CREATE INDEX "Certificate_clientId_idx" ON "Certificate"("clientId");

-- CreateIndex
CREATE INDEX "Certificate_lastDay_idx" ON "Certificate"("lastDay");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_decisionId_key" ON "Certificate"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "CertificateSite_certificateId_position_key" ON "CertificateSite"("certificateId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Client_creditCode_key" ON "Client"("creditCode");

-- CreateIndex
CREATE INDEX "Client_status_createdAt_idx" ON "Client"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Contract_caseId_key" ON "Contract"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Contract_number_key" ON "Contract"("number");

-- CreateIndex
CREATE INDEX "FeeInstalment_contractId_idx" ON "FeeInstalment"("contractId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_reference_key" ON "Payment"("reference");

-- CreateIndex
CREATE INDEX "Payment_contractId_idx" ON "Payment"("contractId");

-- CreateIndex
CREATE INDEX "ReportReview_caseId_idx" ON "ReportReview"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportReviewSection_reviewId_section_key" ON "ReportReviewSection"("reviewId", "section");

-- CreateIndex
CREATE INDEX "Decision_caseId_idx" ON "Decision"("caseId");

-- CreateIndex
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");

-- CreateIndex
CREATE INDEX "StoredFile_caseId_idx" ON "StoredFile"("caseId");

-- CreateIndex
CREATE INDEX "Document_caseId_kind_idx" ON "Document"("caseId", "kind");

-- CreateIndex
CREATE INDEX "Notice_caseId_idx" ON "Notice"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Nonconformity_number_key" ON "Nonconformity"("number");

-- CreateIndex
CREATE INDEX "Nonconformity_caseId_idx" ON "Nonconformity"("caseId");

-- CreateIndex
CREATE INDEX "Nonconformity_auditId_idx" ON "Nonconformity"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "NonconformityAnswer_nonconformityId_number_key" ON "NonconformityAnswer"("nonconformityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Person_number_key" ON "Person"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_number_key" ON "Registration"("number");

-- CreateIndex
CREATE INDEX "Registration_personId_idx" ON "Registration"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ProfessionalCode_personId_scheme_code_key" ON "ProfessionalCode"("personId", "scheme", "code");

-- CreateIndex
CREATE INDEX "CompetenceRecord_personId_idx" ON "CompetenceRecord"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditPlan_auditId_number_key" ON "AuditPlan"("auditId", "number");

-- CreateIndex
CREATE INDEX "PlanRow_planId_idx" ON "PlanRow"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_caseId_key" ON "Programme"("caseId");

-- CreateIndex
CREATE INDEX "Audit_caseId_idx" ON "Audit"("caseId");

-- CreateIndex
CREATE INDEX "Audit_status_startsOn_idx" ON "Audit"("status", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "Audit_caseId_kind_round_position_key" ON "Audit"("caseId", "kind", "round", "position");

-- CreateIndex
CREATE INDEX "TeamMember_personId_idx" ON "TeamMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "TeamMember_auditId_personId_key" ON "TeamMember"("auditId", "personId");

-- CreateIndex
CREATE INDEX "AuditSlot_auditId_idx" ON "AuditSlot"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditSlot_personId_date_half_key" ON "AuditSlot"("personId", "date", "half");

-- CreateIndex
CREATE INDEX "TeamObjection_auditId_idx" ON "TeamObjection"("auditId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditReport_auditId_key" ON "AuditReport"("auditId");

-- CreateIndex
CREATE INDEX "ReportPerson_reportId_idx" ON "ReportPerson"("reportId");

-- CreateIndex
CREATE INDEX "ApplicationReview_caseId_idx" ON "ApplicationReview"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewCheck_reviewId_subject_key" ON "ReviewCheck"("reviewId", "subject");

-- CreateIndex
CREATE INDEX "TimeAdjustment_reviewId_idx" ON "TimeAdjustment"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditLogEntry_hash_key" ON "AuditLogEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditLogEntry_caseId_sequence_idx" ON "AuditLogEntry"("caseId", "sequence");

-- CreateIndex
CREATE INDEX "AuditLogEntry_subjectKind_subjectId_sequence_idx" ON "AuditLogEntry"("subjectKind", "subjectId", "sequence");

-- CreateIndex
CREATE INDEX "OutboxMessage_doneAt_nextTryAt_idx" ON "OutboxMessage"("doneAt", "nextTryAt");

-- CreateIndex
CREATE INDEX "MailMessage_createdAt_idx" ON "MailMessage"("createdAt");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserRole" ADD CONSTRAINT "UserRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailToken" ADD CONSTRAINT "MailToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonnelGroup" ADD CONSTRAINT "PersonnelGroup_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationSite" ADD CONSTRAINT "ApplicationSite_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConditionFact" ADD CONSTRAINT "ConditionFact_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDocument" ADD CONSTRAINT "ApplicationDocument_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDocument" ADD CONSTRAINT "ApplicationDocument_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviousCertificate" ADD CONSTRAINT "PreviousCertificate_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationVersion" ADD CONSTRAINT "ApplicationVersion_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditNote" ADD CONSTRAINT "AuditNote_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterviewRecord" ADD CONSTRAINT "InterviewRecord_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage1Item" ADD CONSTRAINT "Stage1Item_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage1Finding" ADD CONSTRAINT "Stage1Finding_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactConfirmation" ADD CONSTRAINT "FactConfirmation_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificationCase" ADD CONSTRAINT "CertificationCase_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaleMark" ADD CONSTRAINT "StaleMark_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSite" ADD CONSTRAINT "CaseSite_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateContentConfirmation" ADD CONSTRAINT "CertificateContentConfirmation_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateSite" ADD CONSTRAINT "CertificateSite_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateSite" ADD CONSTRAINT "CertificateSite_caseSiteId_fkey" FOREIGN KEY ("caseSiteId") REFERENCES "CaseSite"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_signedFileId_fkey" FOREIGN KEY ("signedFileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeInstalment" ADD CONSTRAINT "FeeInstalment_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReview" ADD CONSTRAINT "ReportReview_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReviewSection" ADD CONSTRAINT "ReportReviewSection_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "ReportReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nonconformity" ADD CONSTRAINT "Nonconformity_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nonconformity" ADD CONSTRAINT "Nonconformity_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NonconformityAnswer" ADD CONSTRAINT "NonconformityAnswer_nonconformityId_fkey" FOREIGN KEY ("nonconformityId") REFERENCES "Nonconformity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfessionalCode" ADD CONSTRAINT "ProfessionalCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetenceRecord" ADD CONSTRAINT "CompetenceRecord_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditPlan" ADD CONSTRAINT "AuditPlan_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanRow" ADD CONSTRAINT "PlanRow_planId_fkey" FOREIGN KEY ("planId") REFERENCES "AuditPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanRow" ADD CONSTRAINT "PlanRow_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "CaseSite"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditSlot" ADD CONSTRAINT "AuditSlot_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditSlot" ADD CONSTRAINT "AuditSlot_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamObjection" ADD CONSTRAINT "TeamObjection_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditReport" ADD CONSTRAINT "AuditReport_auditId_fkey" FOREIGN KEY ("auditId") REFERENCES "Audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportPerson" ADD CONSTRAINT "ReportPerson_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "AuditReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationReview" ADD CONSTRAINT "ApplicationReview_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CertificationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCheck" ADD CONSTRAINT "ReviewCheck_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "ApplicationReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeAdjustment" ADD CONSTRAINT "TimeAdjustment_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "ApplicationReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormDraft" ADD CONSTRAINT "FormDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
