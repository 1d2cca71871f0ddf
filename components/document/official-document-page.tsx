import { useTranslations } from "next-intl";
import { DocumentFormForm, type WordedText } from "@/components/document/document-form-form";
import { DocumentFormHistory, type DocumentFormRow } from "@/components/document/document-form-history";
import { PlaceholderList, type PlaceholderRow } from "@/components/document/placeholder-list";
import { TemplateChoiceForm, TemplateForm } from "@/components/document/template-forms";
import {
  TemplateChoices,
  TemplateVersions,
  type TemplateChoiceRow,
  type TemplateVersion,
} from "@/components/document/template-versions";
import { LinkButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { OFFICIAL_DOCUMENTS, type OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import type { TablePlace } from "@/lib/domain/list/table-query";

type OfficialDocumentPageProps = Readonly<{
  document: OfficialDocumentName;
  today: string;
  form: Readonly<{ code: string; version: string }>;
  forms: readonly DocumentFormRow[];
  formVersion: number;
  texts: readonly WordedText[];
  templates: readonly TemplateVersion[];
  choices: readonly TemplateChoiceRow[];
  inForce: string | null;
  placeholders: readonly PlaceholderRow[];
  mayChange: boolean;
  place: TablePlace;
}>;

/** One official document: what its files are made from, the body's own template, what one may name. */
export function OfficialDocumentPage(props: OfficialDocumentPageProps) {
  const { document, form, templates, choices, inForce, placeholders, place } = props;
  const t = useTranslations("document");
  const { hasWord } = OFFICIAL_DOCUMENTS[document];
  return (
    <>
      <PageHeader
        title={t(`kinds.${document}`)}
        state={<span className="text-muted">{`${form.code}（${form.version}）`}</span>}
        crumbs={[{ href: "/documents", label: t("official") }]}
      >
        {t("template.about")}
      </PageHeader>
      <MadeFrom {...props} />
      <Worded {...props} />
      {hasWord && (
        <>
          <Section title={t("template.title")}>
            <TemplateVersions document={document} templates={templates} inForce={inForce} />
            {choices.length > 0 && (
              <div className="mt-6">
                <TemplateChoices choices={choices} templates={templates} />
              </div>
            )}
          </Section>
          {props.mayChange && <Changing {...props} />}
          <Section title={t("template.placeholders")}>
            <p className="mb-4 max-w-[80ch] text-muted">
              {t("template.placeholdersAbout", { example: "{number}" })}
            </p>
            <PlaceholderList rows={placeholders} place={place} />
          </Section>
        </>
      )}
    </>
  );
}

/** The code of the form, its title and fixed sentences: as they are, as they were, and to be worded anew. */
function Worded({ document, form, forms, formVersion, texts, mayChange }: OfficialDocumentPageProps) {
  const t = useTranslations("document.form");
  if (!mayChange && forms.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="mb-4 max-w-[80ch] text-muted">{t("about")}</p>
      {forms.length > 0 && <DocumentFormHistory rows={forms} />}
      {mayChange && (
        <details className="mt-4">
          <summary className="link">{t("open")}</summary>
          <div className="mt-4">
            <DocumentFormForm key={formVersion} version={formVersion} {...{ document, form, texts }} />
          </div>
        </details>
      )}
    </Section>
  );
}

function Changing({ document, today, templates, choices, inForce }: OfficialDocumentPageProps) {
  const t = useTranslations("document.template");
  return (
    <>
      <Section title={t("keep")}>
        <p className="mb-4 max-w-[80ch] text-muted">{t("keepAbout")}</p>
        <TemplateForm document={document} />
      </Section>
      {templates.length > 0 && (
        <Section title={t("choose")}>
          <TemplateChoiceForm
            key={choices.length}
            {...{ document, today, inForce }}
            version={choices.length}
            versions={templates}
          />
        </Section>
      )}
    </>
  );
}

/** What is used for what: the PDF binds and stays as built in; Word is made from the body's template where there is one. */
function MadeFrom({ document, templates, inForce }: OfficialDocumentPageProps) {
  const t = useTranslations("document");
  const { hasWord } = OFFICIAL_DOCUMENTS[document];
  const version = templates.find(({ id }) => id === inForce)?.version;
  const example = (format: "pdf" | "docx", label: string) => (
    <a
      className="link"
      href={`/api/v1/document-examples/${document}/file?format=${format}`}
      aria-label={t("exampleAs", { name: t(`kinds.${document}`), format: label })}
    >
      {t("example")}
    </a>
  );
  return (
    <Section
      title={t("template.madeFrom")}
      action={
        hasWord && (
          <LinkButton href={`/api/v1/official-documents/${document}/starter`} download>
            {t("template.starter")}
          </LinkButton>
        )
      }
    >
      <DescriptionList
        items={[
          { key: "pdf", term: "PDF", value: t("template.pdf"), action: example("pdf", "PDF") },
          ...(hasWord
            ? [
                {
                  key: "docx",
                  term: "Word",
                  value:
                    version === undefined ? t("template.wordBuiltIn") : t("template.wordOwn", { version }),
                  action: example("docx", "Word"),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
