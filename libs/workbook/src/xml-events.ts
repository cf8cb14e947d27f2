import { wording } from '@tongxin/outcome';
import { SaxesParser, SaxesTagPlain } from 'saxes';
import { Bytes, decodeText, isDecodingError } from './decode-text';
import { refuseFile } from './workbook-error';

export interface XmlHandlers {
  /** Names come without namespace prefix. */
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds one XML part to `handlers` and after every chunk yields what `take` has collected; reading waits until that is used. Document types are refused: they are the only door to entity bombs.
 * @throws WorkbookRefused
 */
export async function* readXml<T>(bytes: Bytes, handlers: XmlHandlers, take: () => T): AsyncGenerator<T> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const unreadable = () => refuseFile('UNREADABLE', wording('工作簿内容已损坏,无法读取', 'the workbook is damaged and cannot be read'));
  parser.on('doctype', () => {
    throw unreadable();
  });
  parser.on('error', () => {
    throw unreadable();
  });
  parser.on('opentag', (tag: SaxesTagPlain) => handlers.open(localName(tag.name), tag.attributes));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag: SaxesTagPlain) => handlers.close?.(localName(tag.name)));
  try {
    for await (const chunk of decodeText(bytes, 'utf-8')) {
      parser.write(chunk);
      yield take();
    }
    parser.close();
  } catch (error) {
    throw isDecodingError(error) ? unreadable() : error;
  }
  yield take();
}

/** For parts that are collected whole. */
export async function readWholeXml(bytes: Bytes, handlers: XmlHandlers): Promise<void> {
  const chunks = readXml(bytes, handlers, () => null);
  while (!(await chunks.next()).done);
}
