import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Inline, Section } from '../../core/corpus/pack-schema';
import { declareFootnotes } from './declare-footnotes';
import type { Problem } from './problem';

export interface ParsedBody {
  summary: Inline[];
  sections: Section[];
  /** What the body points at, with the line that does, for the checks across files. */
  citations: { source: string; line: number }[];
  links: { entry: string; line: number }[];
  problems: Problem[];
}

/**
 * Parses the Markdown below an entry's front matter: a summary paragraph, then `## Heading` sections of paragraphs.
 * @param firstLine the line of the file that the text begins on, counted from 1.
 */
export function parseBody(markdown: string, file: string, firstLine: number): ParsedBody {
  const body: ParsedBody = { summary: [], sections: [], citations: [], links: [], problems: [] };
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  const complain = (node: Nodes, message: string) => body.problems.push({ file, line: lineOf(node), message });

  const tree = fromMarkdown(declareFootnotes(markdown), {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  let summaryRead = false;
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') continue;
    if (node.type === 'heading') {
      if (node.depth !== 2) complain(node, 'sections begin with "## ", no other heading is allowed');
      body.sections.push({ heading: plainTextOf(node), paragraphs: [] });
    } else if (node.type === 'paragraph') {
      const inlines = readParagraph(node);
      if (!inlines.some((inline) => inline.type === 'citation')) {
        complain(node, 'this paragraph cites no source; add a mark such as [^source-id] after each statement');
      }
      const section = body.sections.at(-1);
      if (section) section.paragraphs.push(inlines);
      else if (!summaryRead) {
        body.summary = inlines;
        summaryRead = true;
      } else complain(node, 'the summary is one paragraph; put what follows it below a "## " heading');
    } else complain(node, `a ${node.type} is not allowed here; entries hold paragraphs below "## " headings`);
  }
  if (!summaryRead) {
    body.problems.push({ file, line: firstLine, message: 'the summary is missing; begin the body with a paragraph' });
  }
  return body;

  function readParagraph(paragraph: Paragraph): Inline[] {
    const inlines: Inline[] = [];
    for (const node of paragraph.children) {
      const inline = readInline(node);
      const last = inlines.at(-1);
      if (inline.type === 'text' && last?.type === 'text') last.text += inline.text;
      else inlines.push(inline);
    }
    return inlines;
  }

  function readInline(node: PhrasingContent): Inline {
    if (node.type === 'text') return { type: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') };
    if (node.type === 'break') return { type: 'text', text: ' ' };
    if (node.type === 'emphasis') return { type: 'emphasis', text: plainTextOf(node) };
    if (node.type === 'footnoteReference') {
      body.citations.push({ source: node.identifier, line: lineOf(node) });
      return { type: 'citation', source: node.identifier };
    }
    if (node.type === 'link') {
      if (/^[a-z]+:/.test(node.url))
        complain(node, 'links lead to other entries: write [text](entry-id), and cite pages as sources');
      else body.links.push({ entry: node.url, line: lineOf(node) });
      return { type: 'link', text: plainTextOf(node), entry: node.url };
    }
    complain(
      node,
      `${node.type} is not allowed in a paragraph; use plain text, *emphasis*, [links](entry-id) and [^source-id]`,
    );
    return { type: 'text', text: plainTextOf(node) };
  }
}

function plainTextOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainTextOf).join('') : '';
}
