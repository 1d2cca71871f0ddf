/**
 * Names of prepared statements: the same text gets the same name, so PostgreSQL plans it once per connection.
 * Texts beyond `most` get the empty name, with which nothing is kept: every connection holds each named plan
 * until it ends, and lists of changing length make new texts without end.
 */
export const statementNames = (most: number): ((query: { readonly sql: string }) => string) => {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? "";
    const name = `q${names.size}`;
    names.set(sql, name);
    return name;
  };
};
