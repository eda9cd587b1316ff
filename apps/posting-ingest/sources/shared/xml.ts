import { Parser } from 'htmlparser2';
import { escapeText, SourceError, words } from '#libs/typed-posting';

export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
}

/** No feed nests deeper; the parser's time is quadratic in depth. */
const DEEPEST = 64;

/**
 * Reads XML leniently, as feeds are. Nothing is ever expanded: a document that declares entities is refused, so that no
 * entity can grow, nor name a file or an address.
 */
export function readXml(source: string): { root: XmlNode; cutOff: boolean } {
  const top: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [top];
  let cutOff = false;
  let ending = false;
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (/^!(?:ENTITY|DOCTYPE)/i.test(name) && /!ENTITY|\[/i.test(data))
          throw new SourceError('xml-entities', 'The document declares entities, which no feed needs.');
      },
      onopentag(name, attributes) {
        if (open.length > DEEPEST) throw new SourceError('nested-too-deep', 'The document is nested too deep.');
        const node: XmlNode = { name, attributes, children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      onclosetag() {
        if (ending && open.length > 1) cutOff = true;
        if (open.length > 1) open.pop();
      },
      ontext(text) {
        const children = open.at(-1)?.children ?? [];
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  ending = true;
  parser.end();
  const root = elements(top)[0];
  if (!root) throw new SourceError('invalid-xml', 'The document is not XML.');
  return { root, cutOff };
}

const elements = (node: XmlNode): XmlNode[] => node.children.filter((child) => typeof child !== 'string');

/** Children of a name, whatever their prefix is when none is asked for. */
export const childrenOf = (node: XmlNode, name: string): XmlNode[] =>
  elements(node).filter((child) => child.name.toLowerCase() === name.toLowerCase());

export const childOf = (node: XmlNode | undefined, ...names: string[]): XmlNode | undefined => {
  for (const name of names) {
    const found = node && childrenOf(node, name)[0];
    if (found) return found;
  }
  return undefined;
};

/** All elements of a name below a node, outermost only. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((child) =>
    child.name.toLowerCase() === name.toLowerCase() ? [child] : descendants(child, name),
  );
}

/** The content: text as it is, and markup that stands there literally as the markup it is. */
export function contentOf(node: XmlNode | undefined): string {
  if (!node) return '';
  const mixed = elements(node).length > 0;
  return node.children
    .map((child) =>
      typeof child !== 'string'
        ? `<${child.name}>${contentOf(child)}</${child.name}>`
        : mixed
          ? escapeText(child)
          : child,
    )
    .join('');
}

export const wordsOf = (node: XmlNode | undefined, ...names: string[]): string | null =>
  words(contentOf(names.length === 0 ? node : childOf(node, ...names)));
