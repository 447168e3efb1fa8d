import { parseSync } from 'vite';

/** What the rules look at in one source file. */
export interface Module {
  /** Path from the root of the project, with forward slashes. */
  readonly path: string;
  readonly imports: readonly ImportOf[];
  /** Names that the file uses without declaring them: globals. */
  readonly globals: readonly string[];
  readonly hasDefaultExport: boolean;
}

export interface ImportOf {
  readonly from: string;
  /** Nothing of it is left at run time. */
  readonly typesOnly: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export function readModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const imports: ImportOf[] = [];
  const declared = new Set<string>();
  const used = new Set<string>();
  let hasDefaultExport = false;

  const visit = (node: Node, parent: Node | null, key: string) => {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') {
      const from = sourceOf(node);
      if (from !== null) imports.push({ from, typesOnly: isTypesOnly(node) });
    }
    if (node.type === 'ImportExpression') {
      const from = sourceOf(node);
      if (from !== null) imports.push({ from, typesOnly: false });
    }
    if (node.type === 'TSImportType') {
      const from = sourceOf(node);
      if (from !== null) imports.push({ from, typesOnly: true });
    }
    if (node.type === 'ExportDefaultDeclaration') hasDefaultExport = true;
    if (isRandom(node)) used.add('Math.random');
    if (node.type === 'Identifier') {
      const name = String(node.name);
      if (declares(parent, key)) declared.add(name);
      else if (!isPlainKey(parent, key)) used.add(name);
    }
    for (const [inner, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, node, inner);
      }
    }
  };
  visit(program as unknown as Node, null, '');
  return { path, imports, globals: [...used].filter((name) => !declared.has(name)).toSorted(), hasDefaultExport };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function sourceOf(node: Node): string | null {
  const literal = node.source ?? node.argument;
  return isNode(literal) && typeof literal.value === 'string' ? literal.value : null;
}

function isTypesOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type');
}

function isRandom({ type, object, property }: Node): boolean {
  return type === 'MemberExpression' && isNode(object) && object.name === 'Math' && isNode(property) && property.name === 'random';
}

/** Whether an identifier at this place brings a name into being. */
function declares(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  return (key === 'id' && /^(?:VariableDeclarator|Function|Class|TS(?:TypeAlias|Interface|Enum))/.test(parent.type))
    || (key === 'params' && /Function/.test(parent.type))
    || (key === 'local' && parent.type.startsWith('Import'))
    || (key === 'value' && parent.type === 'Property' && parent.shorthand === true)
    || (key === 'elements' && parent.type === 'ArrayPattern')
    || (key === 'argument' && parent.type === 'RestElement')
    || (key === 'left' && parent.type === 'AssignmentPattern')
    || (key === 'param' && parent.type === 'CatchClause');
}

/** Names of members and keys, which are no references. */
function isPlainKey(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  return (key === 'property' && parent.type === 'MemberExpression' && parent.computed === false)
    || (key === 'key' && parent.computed === false)
    || key === 'imported' || key === 'exported'
    || parent.type.startsWith('TS') && key !== 'expression';
}
