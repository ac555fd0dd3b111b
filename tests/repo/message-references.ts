import ts from 'typescript';
import { readProjectFile } from './tracked-files';

/** A place in the code that names a message, or several by a template such as `kind.${kind}`. */
export interface MessageReference {
  /** `src/ui/popup/walk-bar.tsx:12`. */
  place: string;
  /** Matches the keys that may be meant. */
  fits: RegExp;
}

/**
 * Every string and template in the files that looks like a key: words with dots between, the first of which is a group of the
 * message files. Names of files, such as `map.json`, are none.
 */
export function messageReferences(paths: readonly string[], groups: ReadonlySet<string>): MessageReference[] {
  return paths.flatMap((path) => {
    const references: MessageReference[] = [];
    const file = parseSource(path);
    const add = (node: ts.Node, pattern: string) => {
      const [, group = ''] = /^(\w+)\\\.[\w\\.]/.exec(pattern) ?? [];
      if (groups.has(group) && !pattern.endsWith('.json'))
        references.push({ place: placeOf(file, node), fits: new RegExp(`^${pattern}$`) });
    };
    const look = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) add(node, escaped(node.text));
      if (ts.isTemplateExpression(node)) {
        add(
          node,
          escaped(node.head.text) + node.templateSpans.map(({ literal }) => `\\w+${escaped(literal.text)}`).join(''),
        );
      }
      ts.forEachChild(node, look);
    };
    look(file);
    return references;
  });
}

export function parseSource(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readProjectFile(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** `src/ui/popup/walk-bar.tsx:12`, the line counted from 1. */
export function placeOf(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
