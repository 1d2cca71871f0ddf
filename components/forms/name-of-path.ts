import { controlFor, fullLabelOf } from "@/components/forms/form-errors";

/**
 * What a field is called where two versions are compared: the form's own word for the path, else its control's
 * label, with the name of the group it stands in: "Documents · evidence".
 */
export function nameOfPath(idPrefix: string, words: Readonly<Record<string, string>>, path: string): string {
  const control = controlFor(idPrefix, path);
  return words[path] ?? fullLabelOf(control) ?? path;
}
