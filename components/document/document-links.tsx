import { FileText } from "lucide-react";

export type DocumentLink = Readonly<{ id: string; title: string }>;

export const documentHref = (id: string): string => `/api/v1/documents/${id}/file`;

/** Documents as links that open in the browser's own viewer. */
export function DocumentLinks({ documents }: Readonly<{ documents: readonly DocumentLink[] }>) {
  return (
    <ul className="flex flex-col">
      {documents.map(({ id, title }) => (
        <li key={id} className="border-b border-line py-2">
          <a
            className="link inline-flex items-start gap-2"
            href={documentHref(id)}
            target="_blank"
            rel="noreferrer"
          >
            <FileText aria-hidden className="mt-0.5 size-4 shrink-0" />
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
