/** What is wrong with a piece of XML as a tree of tags; null where every tag is closed in order and every text escaped. */
export function faultOf(xml: string): string | null {
  const open: string[] = [];
  let at = 0;
  const tag = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
  for (const match of xml.matchAll(tag)) {
    const fault = textFault(xml.slice(at, match.index));
    if (fault !== null) return fault;
    at = match.index + match[0].length;
    const [, closing, name = '', , empty] = match;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes what is not open`;
    } else if (empty !== '/') open.push(name);
  }
  return textFault(xml.slice(at)) ?? (open.length > 0 ? `<${open.join('> <')}> left open` : null);
}

function textFault(text: string): string | null {
  return /[<>]|&(?!(?:amp|lt|gt|quot|#39);)|(?![\t\n\r])\p{Cc}/u.test(text) ? `unescaped: ${text}` : null;
}

/** The pictures in a page. */
export function picturesIn(page: string): string[] {
  return page.match(/<svg.*?<\/svg>/gs) ?? [];
}
