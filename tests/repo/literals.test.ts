import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseSource, placeOf } from './message-references';
import { projectFiles } from './tracked-files';

/** Attributes that a reader sees or hears. */
const READ_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
];
/** Operators whose value may be that of either side, or holds both. */
const VALUES_OF_BOTH: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];
const LETTER = /\p{L}/u;

/** Words for readers that stand in a file instead of in the message files. */
function wordsIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (node: ts.Node, words: string) => {
    if (LETTER.test(words)) found.push(`${placeOf(file, node)}: ${words.trim()}`);
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text);
    else if (ts.isJsxExpression(node) && isRead(node))
      for (const literal of literalsOf(node.expression)) add(literal, literal.text);
    else if (ts.isJsxAttribute(node) && READ_ATTRIBUTES.includes(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) add(node, node.initializer.text);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** Whether what an expression gives is shown: as a child of an element, or in an attribute that is read. */
function isRead({ parent }: ts.JsxExpression): boolean {
  return !ts.isJsxAttribute(parent) || READ_ATTRIBUTES.includes(parent.name.getText());
}

/** The literals that an expression may itself give: `a ? 'x' : 'y'` gives two, `f('x')` none. */
function literalsOf(
  expression: ts.Expression | undefined,
): (ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead)[] {
  if (!expression) return [];
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) return [expression];
  if (ts.isTemplateExpression(expression)) return [expression.head];
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)];
  if (ts.isBinaryExpression(expression)) {
    const { left, operatorToken, right } = expression;
    if (VALUES_OF_BOTH.includes(operatorToken.kind)) return [...literalsOf(left), ...literalsOf(right)];
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return literalsOf(right);
  }
  return [];
}

describe('words for readers', () => {
  test.each(projectFiles('.tsx').filter((path) => path.startsWith('src/ui/')))(
    'stand in the message files, not in %s',
    (path) => {
      expect(wordsIn(parseSource(path))).toEqual([]);
    },
  );

  test.each([
    ['text', '<p>Hello</p>', ['Hello']],
    ['a string among children', "<p>{isOn ? 'On' : ' · '}</p>", ['On']],
    ['a string beside a condition', "<p>{place.at === 'terms' && 'Terms'}</p>", ['Terms']],
    ['a label', '<button aria-label="Close" class="quiet" />', ['Close']],
    ['a title that is put together', "<a title={'Source ' + number} />", ['Source']],
    ['none: a message', "<p title={messages.text('app.name')}>{messages.text('app.name')} · 3×</p>", []],
  ])('are noticed: %s', (_, code, words) => {
    const file = ts.createSourceFile('x.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    expect(wordsIn(file)).toEqual(words.map((word) => `x.tsx:1: ${word}`));
  });
});
