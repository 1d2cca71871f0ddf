import { globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const FRAMEWORK_FILES = [
  "app/**/{page,layout,error,global-error,loading,not-found,template,default}.tsx",
  "app/**/{manifest,robots,sitemap}.ts",
  "proxy.ts",
  "next.config.ts",
  "*.config.ts",
  "lib/i18n/request.ts",
];

/** `as` is for parsers and brands only: the few files whose job is to turn the unknown into a type. */
const PARSERS_AND_BRANDS = ["rules/core/*.ts", "lib/http/parse/*.ts", "lib/data/parse/*.ts"];

const REACT = ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"];

export default tseslint.config(
  globalIgnores([
    "node_modules/**",
    ".next/**",
    ".data/**",
    "lib/data/generated/**",
    "next-env.d.ts",
    "tests/architecture/planted/**",
    "coverage/**",
    "playwright-report/**",
    "test-results/**",
  ]),
  // What it knows of React costs a compiler's run over each file: only where there is React.
  ...next.map((config) => (config.files ? { ...config, files: REACT } : config)),
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/prefer-readonly": "error",
      // Dear, and without an object: there are neither enums nor classes (below).
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      eqeqeq: "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "No default exports outside framework files." },
        { selector: "TSEnumDeclaration", message: "No enums: a union of literals." },
        { selector: "TSModuleDeclaration[kind='namespace']", message: "No namespaces." },
        {
          selector: "ClassDeclaration:not([superClass.name=/Error$/])",
          message: "No classes but errors: functions and plain objects.",
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Only lib/env.ts reads process.env.",
        },
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "next/font/google", message: "Fonts come from npm: the build works offline." },
            {
              name: "next/link",
              message: "Link of components/ui/link fetches no page before it is asked for.",
            },
          ],
        },
      ],
    },
  },
  { files: ["components/ui/link.tsx"], rules: { "no-restricted-imports": "off" } },
  {
    files: FRAMEWORK_FILES,
    rules: {
      "no-restricted-syntax": ["error", { selector: "TSEnumDeclaration", message: "No enums." }],
    },
  },
  { files: PARSERS_AND_BRANDS, rules: { "@typescript-eslint/consistent-type-assertions": "off" } },
  {
    files: ["lib/env.ts", "scripts/**/*.ts", "tests/support/**/*.ts", "*.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  { files: ["scripts/**/*.{ts,mjs}", "tests/support/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["**/*.data.ts"], rules: { "max-lines": "off" } },
);
