const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";

/**
 * What a form holds, as text to compare: fields left empty are as good as absent, whichever way a control says
 * "nothing", and the order of the fields does not count.
 */
export const typedContent = (values: unknown): string =>
  JSON.stringify(values, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => !isEmpty(inner))
            .toSorted(([one], [other]) => one.localeCompare(other)),
        )
      : value,
  );
